package pokero.rules.history.replay;

import pokero.rules.hand.Action;

/** An action and the seat that took it. */
public record Move(int seat, Action action) {
}
