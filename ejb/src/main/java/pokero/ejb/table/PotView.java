package pokero.ejb.table;

import java.util.List;

/**
 * A main or side pot.
 *
 * @param contenders the names of those who can win it; after the hand, of those who won it
 */
public record PotView(long amount, List<String> contenders) {
}
