package pokero.rules.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A hand as its PHH file tells it. Lists have one entry for each player, the one left of the button first; amounts are
 * in the file's own currency, decimals included.
 *
 * @param key the name of the hand's table in a file of many hands, empty for the only hand of a file
 * @param variant the code of the game, {@code NT} for no-limit hold'em
 * @param antesTrimmed whether a short ante wins no more than the matched part of the others' antes
 * @param blinds blinds, straddles and late posts in ring order; heads-up they apply crosswise; empty without blinds
 * @param minBet empty in limit games
 * @param startingStacks an entry is empty where the file does not know the stack
 * @param finishingStacks an empty list where the file does not tell them
 */
public record PhhHand(String key, String variant, boolean antesTrimmed, List<BigDecimal> antes, List<BigDecimal> blinds,
        Optional<BigDecimal> minBet, List<Optional<BigDecimal>> startingStacks, List<PhhStep> steps,
        List<BigDecimal> finishingStacks) {

    public PhhHand {
        antes = List.copyOf(antes);
        blinds = List.copyOf(blinds);
        startingStacks = List.copyOf(startingStacks);
        steps = List.copyOf(steps);
        finishingStacks = List.copyOf(finishingStacks);
    }

    static String name(String key) {
        return key.isEmpty() ? "the hand" : "hand " + key;
    }

    public int players() {
        return startingStacks.size();
    }
}
