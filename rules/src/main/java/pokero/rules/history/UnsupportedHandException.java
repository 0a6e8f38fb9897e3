package pokero.rules.history;

/** A hand that is well written but cannot be played here, for the reason that the message names. */
public final class UnsupportedHandException extends RuntimeException {

    UnsupportedHandException(PhhHand hand, String reason) {
        super(PhhHand.name(hand.key()) + " cannot be played: " + reason);
    }
}
