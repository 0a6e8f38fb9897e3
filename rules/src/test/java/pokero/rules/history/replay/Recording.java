package pokero.rules.history.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pokero.rules.history.phh.Phh;
import pokero.rules.history.phh.PhhHand;

/** A hand as a test records it, with a table that is usual unless the test says otherwise. */
final class Recording {

    private final String variant;
    private final String lists;
    private final int players;
    private final List<String> actions = new ArrayList<>();

    private Recording(String variant, String lists, int players) {
        this.variant = variant;
        this.lists = lists;
        this.players = players;
    }

    /** Blinds of 1 and 2 and a hundred chips for everybody; in limit games bets of 2 and 4. */
    static Recording of(String variant, int players) {
        String zeros = IntStream.range(0, players).mapToObj(player -> "0").collect(Collectors.joining(", "));
        String stacks = zeros.replace("0", "100");
        return of(variant, players, "[" + zeros + "]", "[1, 2" + zeros.substring(4) + "]", "[" + stacks + "]");
    }

    static Recording of(String variant, int players, String antes, String blinds, String stacks) {
        return new Recording(variant, "antes = " + antes + "\nblinds_or_straddles = " + blinds + "\nstarting_stacks = "
                + stacks + "\n", players);
    }

    /** Deals cards to everybody, so that player 1 has aces, 2 kings, 3 queens and so on down. */
    Recording dealt() {
        String ranks = "AKQJT98765";
        int pairs = variant.startsWith("PO") || variant.startsWith("FO") ? 2 : 1;
        for (int player = 1; player <= players; player++) {
            char rank = ranks.charAt(player - 1);
            actions.add(
                    "d dh p" + player + " " + rank + "h" + rank + "d" + (pairs == 2 ? rank + "c" + rank + "s" : ""));
        }
        return this;
    }

    /** Actions, separated by commas. */
    Recording then(String words) {
        Stream.of(words.split(",")).map(String::strip).forEach(actions::add);
        return this;
    }

    int size() {
        return actions.size();
    }

    PhhHand hand() {
        String list = actions.stream().map(action -> "'" + action + "'").collect(Collectors.joining(", ", "[", "]"));
        return Phh.read("variant = '" + variant + "'\n" + lists + "min_bet = 2\nsmall_bet = 2\nbig_bet = 4\nactions = "
                + list + "\n").getFirst();
    }

    Outcome outcome() {
        return Replay.outcome(hand());
    }
}
