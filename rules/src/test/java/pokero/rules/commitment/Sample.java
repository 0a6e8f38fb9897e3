package pokero.rules.commitment;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pokero.rules.cards.ByteSource;
import pokero.rules.cards.Pack;
import pokero.rules.cards.Shuffle;

/** What the player in seat 3 saw of a hand that was dealt to the seats 3, 5 and 1: his two cards and the board. */
final class Sample {

    static final SealedDeck DECK = sealed(new Random(4));
    static final Dealing DEALING = new Dealing(52, 2, List.of(3, 5, 1));
    static final Disclosure DISCLOSURE = new Disclosure(7, 12, DEALING, DECK.root(), Stream
            .concat(Stream.of(new DealtTo.Seat(3, 1), new DealtTo.Seat(3, 2)),
                    IntStream.rangeClosed(1, 5).mapToObj(DealtTo.Board::new))
            .map(Sample::shown).toList());
    static final String TEXT = DisclosureWriter.write(DISCLOSURE);

    private Sample() {
    }

    private static SealedDeck sealed(Random random) {
        ByteSource bytes = random::nextBytes;
        return new SealedDeck(Shuffle.of(Pack.FULL, bytes), Bytes32.drawn(bytes));
    }

    private static ShownCard shown(DealtTo to) {
        return new ShownCard(to, DECK.proof(DEALING.position(to)));
    }
}
