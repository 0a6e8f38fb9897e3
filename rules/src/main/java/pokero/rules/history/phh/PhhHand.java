package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hand as its PHH file tells it, nothing left out. Lists have one entry for each player, the one left of the button
 * first; amounts are in the file's own currency, decimals as written.
 *
 * @param key the name of the hand's table in a file of many hands, empty for the only hand of a file
 * @param variant the code of the game, {@code NT} for no-limit hold'em
 * @param startingStacks an entry is empty where the file does not know the stack
 * @param actions the whole list, comments and entries without an action too
 * @param details the optional fields that the file has
 * @param userFields what the format does not know, usually keys that begin with {@code _}
 */
public record PhhHand(String key, String variant, PhhStakes stakes, List<Optional<BigDecimal>> startingStacks,
        List<PhhAction> actions, Map<PhhField, PhhValue> details, Map<String, PhhValue> userFields) {

    public PhhHand {
        startingStacks = List.copyOf(startingStacks);
        actions = List.copyOf(actions);
        details = inOrder(details);
        userFields = Collections.unmodifiableMap(new LinkedHashMap<>(userFields));
    }

    private static Map<PhhField, PhhValue> inOrder(Map<PhhField, PhhValue> details) {
        Map<PhhField, PhhValue> ordered = new EnumMap<>(PhhField.class);
        ordered.putAll(details);
        return Collections.unmodifiableMap(ordered);
    }

    public int players() {
        return startingStacks.size();
    }

    /** The actions alone, without entries that do nothing. */
    public List<PhhStep> steps() {
        return actions.stream().flatMap(action -> action.step().stream()).toList();
    }

    /** A detail that is a text or a number, as text. */
    public Optional<String> text(PhhField field) {
        return Optional.ofNullable(details.get(field)).flatMap(value -> switch (value) {
            case PhhValue.Text(var text) -> Optional.of(text);
            case PhhValue.Amount(var number) -> Optional.of(number.toPlainString());
            default -> Optional.empty();
        });
    }

    /** A detail that is a list; empty where the file does not have it. */
    public List<PhhValue> items(PhhField field) {
        return details.get(field) instanceof PhhValue.Items(var items) ? items : List.of();
    }

    /** A detail that is a list of amounts, each empty where it is {@code inf}; an empty list where the file has none. */
    public List<Optional<BigDecimal>> amounts(PhhField field) {
        return items(field).stream().map(value -> PhhAmounts.amountOrInfinite(field.key(), value)).toList();
    }

    /** The same hand with one more detail, or another value for it. */
    public PhhHand with(PhhField field, PhhValue value) {
        Map<PhhField, PhhValue> more = new LinkedHashMap<>(details);
        more.put(field, value);
        return new PhhHand(key, variant, stakes, startingStacks, actions, more, userFields);
    }

    /** The same hand as another table of a file of many hands, or with an empty key as the only one. */
    public PhhHand named(String otherKey) {
        return new PhhHand(otherKey, variant, stakes, startingStacks, actions, details, userFields);
    }
}
