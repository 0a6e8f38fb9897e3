package pokero.chaos.player;

import pokero.chaos.player.News.Answer;
import pokero.chaos.player.Wish.Move;

/** Wishes that a test says were answered. */
public final class ToldWishes {

    private ToldWishes() {
    }

    public static Wish accepted(String player, long table, Move move) {
        return told(Wish.act(player, table, move), true);
    }

    public static Wish refused(String player, long table, Move move) {
        return told(Wish.act(player, table, move), false);
    }

    public static Wish unanswered(String player, long table, Move move) {
        return Wish.act(player, table, move);
    }

    public static Wish seated(String player, long table, int seat, long buyIn) {
        return told(Wish.sit(player, table, seat, buyIn), true);
    }

    private static Wish told(Wish wish, boolean ok) {
        wish.answered(new Answer(wish.id(), ok, false, ""));
        return wish;
    }
}
