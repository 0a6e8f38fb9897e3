package pokero.rules.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pokero.rules.cards.Card;

class PhhTest {

    private static final String HAND = """
            variant = 'NT'
            ante_trimming_status = true
            antes = [0, 0]
            blinds_or_straddles = [1_000, 2.50]
            min_bet = 2.50
            starting_stacks = [100, inf]
            actions = [%s]
            time = 00:01:12
            """;

    @Test
    void readsNumbersAsDecimals() {
        PhhHand hand = hand("");

        assertThat(hand.blinds()).containsExactly(new BigDecimal("1000"), new BigDecimal("2.5"));
        assertThat(hand.minBet()).contains(new BigDecimal("2.5"));
        assertThat(hand.startingStacks()).containsExactly(Optional.of(new BigDecimal("100")), Optional.empty());
        assertThat(hand.antesTrimmed()).isTrue();
    }

    @Test
    void readsEveryAction() {
        List<PhhStep> steps = hand("""
                '# comment', '', 'd dh p1 AhKh', "d dh  p2 ???? # never seen", 'd db 2c3c4c', 'p1 f', 'p2 cc',
                'p1 cbr 12.50', 'p2 pb', 'p1 sd', 'p1 sd 2c', 'p1 sm AhKh', 'p2 sm -', 'p2 sm'""").steps();

        PhhCards none = cards();
        assertThat(steps).containsExactly(new PhhStep.DealHole(1, cards("Ah", "Kh")),
                new PhhStep.DealHole(2, new PhhCards(List.of(), 2)), new PhhStep.DealBoard(cards("2c", "3c", "4c")),
                new PhhStep.Fold(1), new PhhStep.CheckOrCall(2), new PhhStep.BetOrRaiseTo(1, new BigDecimal("12.50")),
                new PhhStep.BringIn(2), new PhhStep.Draw(1, none), new PhhStep.Draw(1, cards("2c")),
                new PhhStep.Show(1, cards("Ah", "Kh")), new PhhStep.Show(2, none), new PhhStep.Muck(2));
    }

    @Test
    void namesEachHandOfAFileOfMany() {
        String many = "[1]\n" + HAND.formatted("'p1 f'") + "\n[2]\n" + HAND.formatted("'p2 f'");

        assertThat(Phh.read(many)).extracting(PhhHand::key).containsExactly("1", "2");
    }

    @Test
    void refusesWhatIsNoAction() {
        assertThatIllegalArgumentException().isThrownBy(() -> hand("'p1 jumps'"))
                .withMessage("'p1 jumps' is no action of a PHH hand");
        assertThatIllegalArgumentException().isThrownBy(() -> hand("'p1 cbr much'"));
        assertThatIllegalArgumentException().isThrownBy(() -> hand("'d dh p1 AhK'"));
    }

    @Test
    void refusesWhatIsNoHand() {
        assertThatIllegalArgumentException().isThrownBy(() -> Phh.read("actions = []"))
                .withMessage("the hand has no variant");
        assertThatIllegalArgumentException().isThrownBy(() -> Phh.read("variant = "))
                .withMessageStartingWith("not TOML");
    }

    private static PhhHand hand(String actions) {
        return Phh.read(HAND.formatted(actions)).getFirst();
    }

    private static PhhCards cards(String... cards) {
        return new PhhCards(List.of(cards).stream().map(Card::parse).toList(), 0);
    }
}
