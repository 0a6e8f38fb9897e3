package pokero.ejb.table;

import java.util.List;
import java.util.Optional;

import pokero.rules.cards.Card;
import pokero.rules.ranking.HandRank;

/**
 * One line of a hand's log, to be put into words by the page.
 *
 * @param seq its place among the hand's events, so that a page knows which lines are new
 * @param seat 0 when it is about nobody in particular
 * @param player the name at that seat, empty likewise
 * @param amount chips, the total for a raise, the number for a hand that begins; 0 when there is nothing to count
 * @param cards cards that everybody, or the viewer alone, may see
 * @param rank what shown cards make
 */
public record LogLine(int seq, Kind kind, int seat, String player, long amount, List<Card> cards,
        Optional<HandRank> rank) {

    /** What a line tells. ALL_IN variants say that the player's last chip went in. */
    public enum Kind {
        HAND_BEGINS, ANTE, SMALL_BLIND, BIG_BLIND, STRADDLE, LATE_POST, DEAD_POST, DEALT_TO_YOU, TIMED_OUT, FOLD, CHECK,
        CALL, CALL_ALL_IN, BET,
        BET_ALL_IN, RAISE, RAISE_ALL_IN, UNCALLED_RETURNED, FLOP, TURN, RIVER, AGREES_TO_RUN_IT_TWICE, RUNS_IT_ONCE,
        SECOND_BOARD, SHOWS, MUCKS, WINS_POT, WINS_MAIN_POT,
        WINS_SIDE_POT, BRINGS_IN, STANDS_PAT, CHANGES_CARDS, DISCARDS_SHUFFLED, COMMON_CARD
    }
}
