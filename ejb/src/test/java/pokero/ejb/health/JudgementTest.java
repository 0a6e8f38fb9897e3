package pokero.ejb.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pokero.persistence.health.Reach;

class JudgementTest {

    private final Judgement judgement = new Judgement();

    @Test
    void whatTheDatabaseAnswersCounts() {
        assertThat(judgement.of(true, Reach.OUTDATED, true)).isEqualTo(Reach.OUTDATED);
    }

    @Test
    void whoNoticesFirstThatTheDatabaseIsGoneIsNotCutOff() {
        assertThat(silence(true)).isEqualTo(Reach.AWAY);
        assertThat(silence(true)).isEqualTo(Reach.AWAY);
        assertThat(silence(false)).isEqualTo(Reach.AWAY);
    }

    @Test
    void whoNoticesLastThatItIsBackIsNotCutOff() {
        silence(false);
        assertThat(silence(true)).isEqualTo(Reach.AWAY);
        assertThat(judgement.of(true, Reach.MIGRATED, true)).isEqualTo(Reach.MIGRATED);
    }

    @Test
    void whoAloneHearsNothingForSomeBeatsIsCutOffUntilItHearsAgain() {
        silence(true);
        silence(true);
        assertThat(silence(true)).isEqualTo(Reach.CUT_OFF);
        assertThat(silence(true)).isEqualTo(Reach.CUT_OFF);
        assertThat(judgement.of(true, Reach.MIGRATED, true)).isEqualTo(Reach.MIGRATED);
        assertThat(silence(true)).isEqualTo(Reach.AWAY);
    }

    private Reach silence(boolean elsewhere) {
        return judgement.of(false, Reach.MIGRATED, elsewhere);
    }
}
