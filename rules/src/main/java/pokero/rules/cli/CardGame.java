package pokero.rules.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import pokero.rules.cards.Pack;
import pokero.rules.ranking.Ranking;

/** A game as far as its cards go: how it is bet makes no hand better. */
enum CardGame {
    HOLDEM(Pack.FULL, 2, List.of(Ranking.HIGH), "holdem", "NT", "FT"),
    SHORT_DECK(Pack.SHORT, 2, List.of(Ranking.SHORT_DECK), "short-deck", "NS"),
    OMAHA(Pack.FULL, 4, List.of(Ranking.OMAHA), "omaha", "PO"),
    FIVE_CARD_OMAHA(Pack.FULL, 5, List.of(Ranking.OMAHA), "omaha5", "PO5"),
    OMAHA_HIGH_LOW(Pack.FULL, 4, List.of(Ranking.OMAHA, Ranking.OMAHA_LOW), "omaha-high-low", "PO/8", "FO/8");

    private final Pack pack;
    private final int holeCards;
    private final List<Ranking> split;
    private final List<String> names;

    CardGame(Pack pack, int holeCards, List<Ranking> split, String... names) {
        this.pack = pack;
        this.holeCards = holeCards;
        this.split = split;
        this.names = List.of(names);
    }

    /** @throws MisuseException when no game is called like this */
    static CardGame of(String name) {
        return Arrays.stream(values()).filter(game -> game.names.stream().anyMatch(name::equalsIgnoreCase)).findFirst()
                .orElseThrow(() -> new MisuseException("there is no variant '" + name + "'; there are " + names()));
    }

    /** All names of all games, for messages. */
    static String names() {
        return Arrays.stream(values()).map(game -> game.names.getFirst() + " ("
                + String.join(", ", game.names.subList(1, game.names.size())) + ")").collect(Collectors.joining(", "));
    }

    Pack pack() {
        return pack;
    }

    int holeCards() {
        return holeCards;
    }

    List<Ranking> split() {
        return split;
    }
}
