package pokero.rules.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import pokero.rules.history.phh.PhhEntry;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhFile;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.replay.Outcome;
import pokero.rules.history.replay.Replay;

/** {@code replay}: plays recorded hands again and says how they end. */
final class ReplayCommand implements Command {

    private static final Option CHECK = Option.flag("--check", "compare the stacks with finishing_stacks of the file");

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String summary() {
        return "play recorded hands again";
    }

    @Override
    public String usage() {
        return "[--check] FILE…";
    }

    @Override
    public String description() {
        return """
                Plays each hand of the files again and prints a line for it:

                  NAME<TAB>VARIANT<TAB>RESULT[<TAB>REASON]

                A FILE is of the Poker Hand History format: .phh holds one hand, .phhs a table for
                each of many. NAME is FILE as it was given, for .phhs with #KEY of the hand's table.

                RESULT is
                  S1,S2,…      the final stacks in the order of the players, in the file's own unit;
                               inf for a stack that the file does not know
                  ILLEGAL@K    the action at place K of the list, counted from 0, is not allowed
                  UNFINISHED   the actions stop before the hand ends; REASON says who is next
                  UNSUPPORTED  the game is not played here
                  INVALID      the file or the hand is broken; VARIANT is then -

                With --check a hand whose stacks are not its finishing_stacks has a REASON too.
                The exit status is 0 when every hand has stacks, with --check the right ones.

                A hand's text may have %d bytes, 10 players and 10000 actions; an amount 16 digits
                before and 9 after the decimal point. Files may be as long as you like.
                """.formatted(PhhFile.LONGEST_HAND);
    }

    @Override
    public List<Option> options() {
        return List.of(CHECK);
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().isEmpty()) {
            throw new MisuseException("name a file with hands");
        }
        Report report = new Report(console, arguments.has(CHECK));
        for (String file : arguments.operands()) {
            new HandFile(file).read(report::print);
            console.show();
        }
        return report.allWell ? DONE : FAILED;
    }

    /** Prints a line for each hand and remembers whether all went well. */
    private static final class Report {

        private final Console console;
        private final boolean check;
        private boolean allWell = true;

        Report(Console console, boolean check) {
            this.console = console;
            this.check = check;
        }

        void print(String name, PhhEntry entry) {
            switch (entry) {
                case PhhEntry.Read(PhhHand hand) -> print(name, hand);
                case PhhEntry.Broken(String key, String reason) -> fail(name, "-", "INVALID", reason);
            }
        }

        private void print(String name, PhhHand hand) {
            String variant = Console.line(hand.variant());
            switch (Replay.outcome(hand)) {
                case Outcome.Finished(var stacks) -> finish(name, hand, stacks);
                case Outcome.Unfinished(String waitsFor) -> fail(name, variant, "UNFINISHED", waitsFor);
                case Outcome.Illegal(int index, String reason) -> fail(name, variant, "ILLEGAL@" + index, reason);
                case Outcome.Unsupported(String reason) -> fail(name, variant, "UNSUPPORTED", reason);
                case Outcome.Invalid(String reason) -> fail(name, "-", "INVALID", reason);
            }
        }

        private void finish(String name, PhhHand hand, List<Optional<BigDecimal>> stacks) {
            List<Optional<BigDecimal>> told = hand.amounts(PhhField.FINISHING_STACKS);
            if (check && !told.isEmpty() && !text(told).equals(text(stacks))) {
                fail(name, hand.variant(), text(stacks), "finishing_stacks says " + text(told));
            } else {
                console.out().println(name + "\t" + hand.variant() + "\t" + text(stacks));
            }
        }

        private static String text(List<Optional<BigDecimal>> stacks) {
            return stacks.stream()
                    .map(stack -> stack.map(chips -> chips.stripTrailingZeros().toPlainString()).orElse("inf"))
                    .collect(Collectors.joining(","));
        }

        private void fail(String name, String variant, String result, String reason) {
            allWell = false;
            console.out().println(name + "\t" + variant + "\t" + result + "\t" + Console.line(reason));
        }
    }
}
