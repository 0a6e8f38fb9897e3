package pokero.ejb.demo;

import java.util.List;

import pokero.ejb.admin.NewTable;

/** A table of the demo. @param bots by name, who sit on every chair but each third, from the first on */
record DemoTable(NewTable table, List<String> bots) {

    static final List<DemoTable> ALL = List.of(
            new DemoTable(new NewTable("Tatra Express", 2, 100, 200, 0, 4_000, 20_000, 20), List.of("Vesna")),
            new DemoTable(new NewTable("Kasprowy", 6, 50, 100, 0, 2_000, 10_000, 20),
                    List.of("Tomek", "Rook", "Bruno", "Halina")),
            new DemoTable(new NewTable("Giewont", 9, 25, 50, 0, 1_000, 5_000, 20),
                    List.of("Igor", "Jagna", "Kazik", "Ludmila", "Marek", "Nela")),
            new DemoTable(new NewTable("Rysy", 6, 50, 100, 0, 2_000, 10_000, 30), List.of()),
            new DemoTable(new NewTable("Morskie Oko", 6, 10, 20, 2, 400, 2_000, 20),
                    List.of("Oskar", "Pola", "Roman")));

    /** 1, 2, 4, 5, 7, 8: so that people find a chair everywhere round the table. */
    static int chair(int bot) {
        return bot + bot / 2 + 1;
    }

    /** A hundred big blinds where the table takes that. */
    long buyIn() {
        return Math.min(100 * table.bigBlind(), table.mostBuyIn());
    }
}
