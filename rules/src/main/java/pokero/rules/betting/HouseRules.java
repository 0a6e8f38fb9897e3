package pokero.rules.betting;

/**
 * What a table chooses where the books of rules differ.
 *
 * @param trimmedAntes whether a short ante wins no more than the matched part of the others' antes; otherwise antes are
 *     dead money in the main pot, as they always are when only one player posts them
 * @param runItTwice whether players are asked to deal the rest of the board twice when all bets are in
 * @param rabbitHunting whether the board that nobody got to see may be shown after the hand
 */
public record HouseRules(AnteRule antes, boolean trimmedAntes, StraddleRaise straddleRaise, LimitRaise limitRaise,
        RaiseCap raiseCap, AllInHands allInHands, boolean runItTwice, boolean rabbitHunting) {

    /** A cash game. */
    public static final HouseRules CASH = new HouseRules(AnteRule.EVERYBODY, true, StraddleRaise.BY_THE_BIG_BLIND,
            LimitRaise.TO_A_WHOLE_BET, RaiseCap.FOUR, AllInHands.FACE_UP_BEFORE_THE_BOARD, false, false);

    /** A tournament: all-in hands are face up. */
    public static final HouseRules TOURNAMENT = CASH.with(AllInHands.FACE_UP);

    public HouseRules with(AnteRule rule, boolean trimmed) {
        return new HouseRules(rule, trimmed, straddleRaise, limitRaise, raiseCap, allInHands, runItTwice,
                rabbitHunting);
    }

    public HouseRules with(StraddleRaise rule) {
        return new HouseRules(antes, trimmedAntes, rule, limitRaise, raiseCap, allInHands, runItTwice, rabbitHunting);
    }

    public HouseRules with(LimitRaise rule) {
        return new HouseRules(antes, trimmedAntes, straddleRaise, rule, raiseCap, allInHands, runItTwice,
                rabbitHunting);
    }

    public HouseRules with(RaiseCap cap) {
        return new HouseRules(antes, trimmedAntes, straddleRaise, limitRaise, cap, allInHands, runItTwice,
                rabbitHunting);
    }

    public HouseRules with(AllInHands rule) {
        return new HouseRules(antes, trimmedAntes, straddleRaise, limitRaise, raiseCap, rule, runItTwice,
                rabbitHunting);
    }

    public HouseRules withRunItTwice(boolean allowed) {
        return new HouseRules(antes, trimmedAntes, straddleRaise, limitRaise, raiseCap, allInHands, allowed,
                rabbitHunting);
    }

    public HouseRules withRabbitHunting(boolean allowed) {
        return new HouseRules(antes, trimmedAntes, straddleRaise, limitRaise, raiseCap, allInHands, runItTwice,
                allowed);
    }

    /** Whether antes are out of the reach of side pots. */
    public boolean deadAntes() {
        return !trimmedAntes || antes != AnteRule.EVERYBODY;
    }
}
