package pokero.rules.commitment;

import java.util.stream.Collectors;

/** Writes a disclosure as the text that {@link DisclosureReader} reads. */
public final class DisclosureWriter {

    private DisclosureWriter() {
    }

    public static String write(Disclosure disclosure) {
        Dealing dealing = disclosure.dealing();
        String head = """
                pokero-deck 1
                table %d
                hand %d
                deck %d
                hole-cards %d
                seats %s
                root %s
                """.formatted(disclosure.table(), disclosure.hand(), dealing.deckSize(), dealing.holeCards(),
                dealing.seats().stream().map(String::valueOf).collect(Collectors.joining(" ")), disclosure.root());
        return disclosure.cards().stream().map(DisclosureWriter::line).collect(Collectors.joining("", head, ""));
    }

    private static String line(ShownCard shown) {
        CardProof proof = shown.proof();
        String to = switch (shown.to()) {
            case DealtTo.Seat(int seat, int nth) -> "hole " + seat + " " + nth;
            case DealtTo.Board(int nth) -> "board " + nth;
        };
        return "%s %d %s %s %s\n".formatted(to, proof.position(), proof.card(), proof.salt(),
                proof.path().stream().map(Bytes32::toString).collect(Collectors.joining(",")));
    }
}
