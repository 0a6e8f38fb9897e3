package pokero.rules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.DealtTo;
import pokero.rules.commitment.Disclosure;
import pokero.rules.commitment.DisclosureReader;
import pokero.rules.commitment.ShownCard;
import pokero.rules.commitment.UnreadableDisclosureException;
import pokero.rules.commitment.Verdict;

/** {@code verify-deck}: says whether the cards that a player saw lay in the deck that was committed to before the deal. */
final class VerifyDeckCommand implements Command {

    private static final Option ROOT = Option.valued("--root", "HASH",
            "the commitment that the table showed before the deal; the file must have the same");

    @Override
    public String name() {
        return "verify-deck";
    }

    @Override
    public String summary() {
        return "check the cards of a hand against the commitment to its deck";
    }

    @Override
    public String usage() {
        return "[--root HASH] FILE";
    }

    @Override
    public String description() {
        return """
                Reads a file that the room gave to a player after a hand, and checks whether each card that he
                saw lay in the committed deck where it was to be dealt from. It prints a line for each card:

                  CARD<TAB>WHERE<TAB>VERDICT

                VERDICT is good; misplaced, when the deck has the card but another one was next; or
                unproved, when the card was not shown to be in the deck at all.

                The exit status is 0 when every card is good, else 1. The format of the file, and what is
                proved and what not: docs/fair-deck.md.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(ROOT);
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().size() != 1) {
            throw new MisuseException("it takes one file, not " + arguments.operands().size());
        }
        Optional<Bytes32> expected = arguments.value(ROOT).map(VerifyDeckCommand::root);
        String file = arguments.operands().getFirst();
        try {
            return verify(DisclosureReader.read(text(file)), expected, console);
        } catch (UnreadableDisclosureException unreadable) {
            console.complain("verify-deck: " + file + ": " + unreadable.getMessage());
            return FAILED;
        }
    }

    private static Bytes32 root(String hash) {
        try {
            return Bytes32.parse(hash);
        } catch (IllegalArgumentException bad) {
            throw new MisuseException("--root needs the whole commitment: " + bad.getMessage());
        }
    }

    /** No more of it than a disclosure can have. */
    private static String text(String file) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return new String(in.readNBytes(DisclosureReader.MOST_CHARACTERS + 1), StandardCharsets.UTF_8);
        } catch (NoSuchFileException | InvalidPathException none) {
            throw new IOException("there is no file " + file, none);
        }
    }

    private static int verify(Disclosure seen, Optional<Bytes32> expected, Console console) {
        console.out().println("hand " + seen.hand() + " at table " + seen.table() + ", dealt to the seats "
                + String.join(", ", seen.dealing().seats().stream().map(String::valueOf).toList()));
        console.out().println("commitment " + seen.root());
        long good = 0;
        for (ShownCard card : seen.cards()) {
            Verdict verdict = seen.verdict(card);
            console.out().println(card.proof().card() + "\t" + where(card.to()) + "\t" + words(verdict, seen, card));
            good += verdict == Verdict.GOOD ? 1 : 0;
        }
        return conclude(seen, good, expected, console);
    }

    private static String where(DealtTo to) {
        return switch (to) {
            case DealtTo.Seat(int seat, int nth) -> "seat " + seat + ", card " + nth;
            case DealtTo.Board(int nth) -> "board, card " + nth;
        };
    }

    private static String words(Verdict verdict, Disclosure seen, ShownCard card) {
        return switch (verdict) {
            case GOOD -> "good";
            case MISPLACED -> "misplaced: it lay at position " + card.proof().position() + ", but "
                    + seen.dealing().position(card.to()) + " was to be dealt";
            case UNPROVED -> "unproved: it does not lead to the commitment";
        };
    }

    private static int conclude(Disclosure seen, long good, Optional<Bytes32> expected, Console console) {
        int cards = seen.cards().size();
        if (good < cards) {
            console.out().println("BAD: " + (cards - good) + " of " + cards + " cards are not proved");
            return FAILED;
        }
        if (expected.filter(root -> !root.equals(seen.root())).isPresent()) {
            console.out().println("BAD: this is not the commitment that you gave, " + expected.get());
            return FAILED;
        }
        console.out().println("GOOD: all " + cards + " cards lay in the committed deck where they were dealt from");
        if (expected.isEmpty()) {
            console.out().println("Compare the commitment with the one that the table showed before the deal.");
        }
        return DONE;
    }
}
