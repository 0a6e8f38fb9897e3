package pokero.rules.history.replay;

import java.util.LinkedHashMap;
import java.util.Map;

import pokero.rules.betting.AllInHands;
import pokero.rules.betting.BettingStructure;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LimitRaise;
import pokero.rules.betting.Post;
import pokero.rules.betting.RaiseCap;
import pokero.rules.betting.StraddleRaise;
import pokero.rules.hand.HandEvent;
import pokero.rules.history.phh.InvalidHandException;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.phh.PhhValue;

/**
 * The rules of a house where books differ. The PHH format does not know them, so hands are played as PokerKit plays
 * them, unless the user field {@code _house_rules} says otherwise.
 */
public final class RecordedRules {

    private static final String KEY = "_house_rules";
    private static final String STRADDLE_RAISE = "straddle_raise";
    private static final String LIMIT_RAISE = "limit_raise";
    private static final String RAISES = "raises";
    private static final String BLIND_IS_A_BET = "blind_is_a_bet";
    private static final String LIFTED_HEADS_UP = "lifted_heads_up";

    /** A bet and three raises on every street, heads-up too; the blinds are not the first bet. */
    private static final RaiseCap FOUR_WAGERS = new RaiseCap(3, false, false);

    private static final HouseRules USUAL = HouseRules.CASH.with(AllInHands.MAY_MUCK)
            .with(StraddleRaise.BY_THE_BIG_BLIND).with(LimitRaise.ON_TOP_OF_THE_ALL_IN).with(FOUR_WAGERS);

    private RecordedRules() {
    }

    /** The user field of a hand, empty where it would not matter. */
    public static Map<String, PhhValue> field(HandEvent.HandBegan began) {
        Map<String, PhhValue> rules = new LinkedHashMap<>();
        if (began.posts().stream().anyMatch(post -> post.kind() == Post.Kind.STRADDLE)) {
            rules.put(STRADDLE_RAISE, PhhValue.of(began.rules().straddleRaise().name()));
        }
        if (began.variant().structure() == BettingStructure.FIXED_LIMIT) {
            RaiseCap cap = began.rules().raiseCap();
            rules.put(LIMIT_RAISE, PhhValue.of(began.rules().limitRaise().name()));
            rules.put(RAISES, PhhValue.of(cap.raises()));
            rules.put(BLIND_IS_A_BET, new PhhValue.Flag(cap.blindIsABet()));
            rules.put(LIFTED_HEADS_UP, new PhhValue.Flag(cap.liftedHeadsUp()));
        }
        return rules.isEmpty() ? Map.of() : Map.of(KEY, new PhhValue.Table(rules));
    }

    /** @throws InvalidHandException when the user field is there and makes no sense */
    static HouseRules of(PhhHand hand) {
        if (!(hand.userFields().get(KEY) instanceof PhhValue.Table(var rules))) {
            return USUAL;
        }
        try {
            StraddleRaise straddle = StraddleRaise.valueOf(text(rules, STRADDLE_RAISE, USUAL.straddleRaise()));
            LimitRaise limit = LimitRaise.valueOf(text(rules, LIMIT_RAISE, USUAL.limitRaise()));
            return USUAL.with(straddle).with(limit).with(cap(rules));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidHandException(KEY + ": " + unknown.getMessage());
        }
    }

    private static String text(Map<String, PhhValue> rules, String key, Enum<?> otherwise) {
        return rules.get(key) instanceof PhhValue.Text(var name) ? name : otherwise.name();
    }

    private static RaiseCap cap(Map<String, PhhValue> rules) {
        boolean complete = rules.get(RAISES) instanceof PhhValue.Amount
                && rules.get(BLIND_IS_A_BET) instanceof PhhValue.Flag
                && rules.get(LIFTED_HEADS_UP) instanceof PhhValue.Flag;
        return complete
                ? new RaiseCap(((PhhValue.Amount) rules.get(RAISES)).amount().intValue(), flag(rules, BLIND_IS_A_BET),
                        flag(rules, LIFTED_HEADS_UP))
                : FOUR_WAGERS;
    }

    private static boolean flag(Map<String, PhhValue> rules, String key) {
        return ((PhhValue.Flag) rules.get(key)).set();
    }
}
