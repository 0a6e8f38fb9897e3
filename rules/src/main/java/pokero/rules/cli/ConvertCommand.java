package pokero.rules.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pokero.rules.history.export.HandFormat;
import pokero.rules.history.export.UntellableException;
import pokero.rules.history.phh.PhhEntry;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.replay.Outcome;
import pokero.rules.history.replay.Replay;
import pokero.rules.history.replay.UnsupportedHandException;
import pokero.rules.history.phh.InvalidHandException;

/** {@code convert}: writes recorded hands in another format. */
final class ConvertCommand implements Command {

    private static final Option TO = Option.valued("--to", formats(), "the format to write");

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public String summary() {
        return "write recorded hands in another format";
    }

    @Override
    public String usage() {
        return "--to " + formats() + " FILE…";
    }

    @Override
    public String description() {
        return """
                Plays each hand of the files (.phh, .phhs) and writes it to the standard output:

                  phh          the Poker Hand History format, with finishing_stacks; several hands
                               become the tables [1], [2], … of a .phhs file
                  ohh          Open Hand History, one JSON object for each hand, an empty line between
                  pokerstars   the text that PokerStars writes and trackers read

                What a file does not tell is made up plainly: players are Player 1, Player 2, …, chips
                without a currency are play chips, and a hand without a date was played on the first
                day of 2000.

                A hand that is broken, not over, not played here or unknown to the format is named on
                the standard error; the others are written all the same, and the exit status is 1.
                """;
    }

    private static String formats() {
        return Stream.of(HandFormat.values()).map(HandFormat::word).collect(Collectors.joining("|"));
    }

    @Override
    public List<Option> options() {
        return List.of(TO);
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        HandFormat format = format(arguments);
        if (arguments.operands().isEmpty()) {
            throw new MisuseException("name a file with hands");
        }
        List<HandFile> files = arguments.operands().stream().map(HandFile::new).toList();
        Converter converter = new Converter(console, format, files.size() > 1 || files.getFirst().isOfMany());
        for (HandFile file : files) {
            file.read(converter::convert);
            console.show();
        }
        return converter.allWell ? DONE : FAILED;
    }

    private static HandFormat format(Arguments arguments) {
        String word = arguments.value(TO).orElseThrow(() -> new MisuseException("say which format, --to " + formats()));
        return Stream.of(HandFormat.values()).filter(format -> format.word().equals(word)).findFirst()
                .orElseThrow(() -> new MisuseException("there is no format '" + word + "', only " + formats()));
    }

    /** Writes hand after hand and remembers whether all went well. */
    private static final class Converter {

        private final Console console;
        private final HandFormat format;
        private final boolean several;
        private int written;
        private boolean allWell = true;

        Converter(Console console, HandFormat format, boolean several) {
            this.console = console;
            this.format = format;
            this.several = several;
        }

        void convert(String name, PhhEntry entry) {
            switch (entry) {
                case PhhEntry.Read(PhhHand hand) -> convert(name, hand).ifPresent(reason -> fail(name, reason));
                case PhhEntry.Broken(String key, String reason) -> fail(name, reason);
            }
        }

        /** @return why it could not be done, if it could not */
        private Optional<String> convert(String name, PhhHand hand) {
            try {
                Replay replay = Replay.of(hand);
                return switch (replay.outcome()) {
                    case Outcome.Finished finished -> write(replay);
                    case Outcome.Unfinished(String waitsFor) -> Optional.of("it stops before its end: " + waitsFor);
                    case Outcome.Illegal(int index, String reason) ->
                        Optional.of("action " + index + " is not allowed: " + reason);
                    case Outcome.Unsupported(String reason) -> Optional.of(reason);
                    case Outcome.Invalid(String reason) -> Optional.of(reason);
                };
            } catch (UnsupportedHandException | InvalidHandException | UntellableException refused) {
                return Optional.of(refused.getMessage());
            }
        }

        private Optional<String> write(Replay replay) {
            String text = format.write(replay, several ? Integer.toString(written + 1) : "");
            if (written > 0) {
                console.out().println();
            }
            console.out().print(text);
            written++;
            return Optional.empty();
        }

        private void fail(String name, String reason) {
            allWell = false;
            console.complain("convert: " + name + ": " + reason);
        }
    }
}
