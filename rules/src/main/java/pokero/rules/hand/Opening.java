package pokero.rules.hand;

import pokero.rules.betting.Blind;
import pokero.rules.betting.Post;

/** What the dealer does before the first cards: antes, blinds and other posts. */
final class Opening {

    private Opening() {
    }

    static void of(Hand hand) {
        HandEvent.HandBegan began = hand.began();
        postAntes(hand, began);
        postDead(hand, began);
        if (!hand.pots().isEmpty()) {
            Chores.collect(hand);
        }
        if (!began.variant().hasBringIn()) {
            postBlinds(hand, began);
        }
    }

    private static void postBlinds(Hand hand, HandEvent.HandBegan began) {
        post(hand, began.positions().smallBlind(), Blind.SMALL, began.blinds().small());
        post(hand, began.positions().bigBlind(), Blind.BIG, began.blinds().big());
        for (Post post : began.posts()) {
            switch (post.kind()) {
                case STRADDLE -> post(hand, post.seat(), Blind.STRADDLE, post.amount());
                case LATE -> post(hand, post.seat(), Blind.LATE, post.amount());
                case DEAD -> {
                }
            }
        }
    }

    private static void postAntes(Hand hand, HandEvent.HandBegan began) {
        long ante = began.blinds().ante();
        if (ante == 0) {
            return;
        }
        switch (began.rules().antes()) {
            case EVERYBODY -> hand.circle().forEach(seat -> postAnte(hand, seat.seat(), ante));
            case BIG_BLIND -> postAnte(hand, began.positions().bigBlind(), ante);
            case BUTTON -> postAnte(hand, began.positions().button(), ante);
        }
    }

    private static void postAnte(Hand hand, int seat, long ante) {
        if (hand.holds(seat)) {
            hand.apply(new HandEvent.AntePosted(seat, Math.min(ante, hand.seat(seat).stack())));
        }
    }

    private static void postDead(Hand hand, HandEvent.HandBegan began) {
        for (Post post : began.posts()) {
            long amount = Math.min(post.amount(), hand.seat(post.seat()).stack());
            if (post.kind() == Post.Kind.DEAD && amount > 0) {
                hand.apply(new HandEvent.DeadPosted(post.seat(), amount));
            }
        }
    }

    /** A seat that is not dealt in owes nothing, and a player whom the ante left without chips nothing more. */
    private static void post(Hand hand, int seat, Blind blind, long amount) {
        if (!hand.holds(seat)) {
            return;
        }
        long due = Math.min(amount, hand.seat(seat).stack());
        if (due > 0) {
            hand.apply(new HandEvent.BlindPosted(seat, blind, due));
        }
    }
}
