package pokero.rules.history.export;

import java.util.Arrays;

import pokero.rules.betting.AnteRule;
import pokero.rules.betting.Post;
import pokero.rules.hand.HandEvent;

/** What players owe before the cards, as PHH lists it: round from the small blind, a late post negative. */
final class PhhForcedBets {

    private final HandEvent.HandBegan began;
    private final DealingOrder order;
    private final long[] antes;
    private final long[] blinds;

    PhhForcedBets(HandEvent.HandBegan began, DealingOrder order) {
        this.began = began;
        this.order = order;
        antes = new long[order.size()];
        blinds = new long[order.size()];
        postAntes();
        post(began.positions().smallBlind(), began.blinds().small());
        post(began.positions().bigBlind(), began.blinds().big());
        began.posts().forEach(this::post);
    }

    private void postAntes() {
        long ante = began.blinds().ante();
        switch (began.rules().antes()) {
            case EVERYBODY -> Arrays.fill(antes, ante);
            case BIG_BLIND -> owe(antes, began.positions().bigBlind(), ante);
            case BUTTON -> owe(antes, began.positions().button(), ante);
        }
    }

    private void post(int seat, long blind) {
        owe(blinds, seat, blind);
    }

    private void post(Post post) {
        switch (post.kind()) {
            case STRADDLE -> owe(blinds, post.seat(), post.amount());
            case LATE -> owe(blinds, post.seat(), -post.amount());
            case DEAD -> owe(antes, post.seat(), post.amount());
        }
    }

    private void owe(long[] list, int seat, long amount) {
        if (order.contains(seat)) {
            list[order.ring(seat)] += amount;
        }
    }

    /** True only where it makes a difference: everybody owes the same, and somebody is short. */
    boolean antesTrimmed() {
        boolean uniform = Arrays.stream(antes).distinct().count() == 1;
        boolean trimmed = began.rules().antes() == AnteRule.EVERYBODY && began.rules().trimmedAntes();
        boolean shortAnte = began.seats().stream().anyMatch(seat -> seat.stack() < began.blinds().ante());
        if (trimmed && shortAnte && !uniform) {
            throw new UntellableException("PHH does not know a short ante beside a dead post");
        }
        return trimmed && uniform;
    }

    long[] antes() {
        return antes;
    }

    long[] blinds() {
        return blinds;
    }
}
