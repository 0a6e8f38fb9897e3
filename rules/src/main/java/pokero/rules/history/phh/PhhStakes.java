package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The forced bets and bet sizes of a hand, in the file's own currency. Heads-up the lists apply crosswise: the first
 * entry is the second player's.
 *
 * @param antesTrimmed whether a short ante wins no more than the matched part of the others' antes
 * @param antes one for each player
 * @param blinds blinds, straddles and, negative, late posts; empty in games without blinds
 */
public record PhhStakes(boolean antesTrimmed, List<BigDecimal> antes, List<BigDecimal> blinds,
        Optional<BigDecimal> bringIn, Optional<BigDecimal> smallBet, Optional<BigDecimal> bigBet,
        Optional<BigDecimal> minBet) {

    public PhhStakes {
        antes = List.copyOf(antes);
        blinds = List.copyOf(blinds);
    }
}
