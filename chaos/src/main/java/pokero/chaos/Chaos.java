package pokero.chaos;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import pokero.chaos.load.Heap;
import pokero.chaos.load.Load;
import pokero.chaos.load.Soak;
import pokero.chaos.scenario.Control;
import pokero.chaos.scenario.Drills;

/** What {@code bin/chaos} calls, in a world of its own. */
@Command(name = "chaos", description = "Lets things go wrong in a room, and measures it.",
        subcommands = {Drills.class, Control.class, Load.class, Heap.class, Soak.class})
final class Chaos {

    private Chaos() {
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Chaos()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
    }
}
