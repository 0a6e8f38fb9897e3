package pokero.ejb.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.cards.Card;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSeat;

class CensorTest {

    private static final long SPECTATOR = 1;
    private static final Pattern CARD = Pattern.compile("\\b[2-9TJQKA][cdhs]\\b");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodySeesACardThatIsHiddenFromHim(long seed) {
        PlayedHand played = PlayedHand.dealt(seed);
        while (!played.hand().ended()) {
            checkAllViews(played);
            played.act();
        }
        checkAllViews(played);
    }

    private static void checkAllViews(PlayedHand played) {
        Censor censor = new Censor(played.snapshot());
        for (int seat = 0; seat <= PlayedHand.CHAIRS; seat++) {
            TableView view = censor.view(seat == 0 ? SPECTATOR : PlayedHand.player(seat), 1_000);
            Set<Card> known = known(played.hand(), seat);
            assertThat(CardSearch.cardsIn(view)).as("what seat %d sees", seat)
                    .containsExactlyInAnyOrderElementsOf(known);
            assertThat(written(view.toString())).containsExactlyInAnyOrderElementsOf(known);
            assertThat(HASH.matcher(view.toString()).results().map(MatchResult::group))
                    .containsOnly(played.deck().root().toString());
        }
    }

    /** The board, what was shown, and the viewer's own cards. */
    static Set<Card> known(Hand hand, int viewer) {
        Set<Card> known = new HashSet<>(hand.board());
        for (HandSeat seat : hand.seats()) {
            if (seat.shown() || seat.seat() == viewer) {
                known.addAll(seat.hole());
            }
        }
        return known;
    }

    private static Set<Card> written(String text) {
        return CARD.matcher(text).results().map(MatchResult::group).map(Card::parse).collect(Collectors.toSet());
    }

    @Test
    void whoTookTheChairOfAPlayerWhoLeftSeesNothingOfHisCards() {
        PlayedHand played = PlayedHand.dealt(3);
        int seat = played.hand().toAct().orElseThrow();
        Snapshot before = played.snapshot();
        Snapshot after = played.takenBy(SPECTATOR, seat);

        assertThat(new Censor(before).view(PlayedHand.player(seat), 0).own().orElseThrow().cards()).hasSize(2);
        assertThat(CardSearch.cardsIn(new Censor(after).view(SPECTATOR, 0))).isEmpty();
    }
}
