package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a hand's TOML table apart, strictly. */
final class PhhHandReader {

    private static final int MOST_PLAYERS = 10;
    private static final int MOST_ACTIONS = 10_000;

    private static final Set<String> FORMAT = Set.of("variant", "ante_trimming_status", "antes", "blinds_or_straddles",
            "bring_in", "small_bet", "big_bet", "min_bet", "starting_stacks", "actions");

    private final String key;
    private final Map<String, PhhValue> table;
    private int players;

    private PhhHandReader(String key, PhhValue.Table table) {
        this.key = key;
        this.table = table.entries();
    }

    /** @throws InvalidHandException when the table is not a hand, naming the first thing that is wrong */
    static PhhHand read(String key, PhhValue.Table table) {
        return new PhhHandReader(key, table).read();
    }

    private PhhHand read() {
        String variant = text("variant");
        PhhVariant.required(variant).forEach(this::required);
        List<Optional<BigDecimal>> stacks = stacks();
        return new PhhHand(key, variant, stakes(), stacks, actions(), details(), userFields());
    }

    private List<Optional<BigDecimal>> stacks() {
        List<PhhValue> stacks = PhhAmounts.items("starting_stacks", required("starting_stacks"));
        players = stacks.size();
        if (players < 2 || players > MOST_PLAYERS) {
            throw new InvalidHandException("a hand has 2 to " + MOST_PLAYERS + " players, not " + players);
        }
        return stacks.stream().map(stack -> PhhAmounts.amountOrInfinite("starting_stacks", stack))
                .peek(stack -> stack.ifPresent(chips -> positive("starting_stacks", chips))).toList();
    }

    private PhhStakes stakes() {
        boolean trimmed = flag("ante_trimming_status");
        List<BigDecimal> antes = perPlayer("antes", required("antes"));
        if (antes.stream().anyMatch(ante -> ante.signum() < 0)) {
            throw new InvalidHandException("antes must not be negative");
        }
        if (trimmed && antes.stream().anyMatch(ante -> ante.compareTo(antes.getFirst()) != 0)) {
            throw new InvalidHandException("ante_trimming_status must be false unless everybody owes the same ante");
        }
        List<BigDecimal> blinds = table.containsKey("blinds_or_straddles")
                ? perPlayer("blinds_or_straddles", table.get("blinds_or_straddles"))
                : List.of();
        return new PhhStakes(trimmed, antes, blinds, bet("bring_in"), bet("small_bet"), bet("big_bet"), bet("min_bet"));
    }

    private List<BigDecimal> perPlayer(String name, PhhValue value) {
        List<PhhValue> items = PhhAmounts.items(name, value);
        if (items.size() != players) {
            throw new InvalidHandException(
                    name + " has " + items.size() + " entries, but starting_stacks has " + players);
        }
        return items.stream().map(item -> PhhAmounts.amount(name, item)).toList();
    }

    private Optional<BigDecimal> bet(String name) {
        return Optional.ofNullable(table.get(name)).map(value -> positive(name, PhhAmounts.amount(name, value)));
    }

    private static BigDecimal positive(String name, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new InvalidHandException(name + " must be more than 0, not " + amount.toPlainString());
        }
        return amount;
    }

    private List<PhhAction> actions() {
        List<PhhValue> entries = PhhAmounts.items("actions", required("actions"));
        if (entries.size() > MOST_ACTIONS) {
            throw new InvalidHandException("a hand has at most " + MOST_ACTIONS + " actions, not " + entries.size());
        }
        List<PhhAction> actions = new ArrayList<>(entries.size());
        for (PhhValue entry : entries) {
            actions.add(action(actions.size(), entry));
        }
        return actions;
    }

    private static PhhAction action(int index, PhhValue entry) {
        if (!(entry instanceof PhhValue.Text(var text))) {
            throw new InvalidHandException("actions[" + index + "] must be a text");
        }
        try {
            return PhhAction.parse(text);
        } catch (InvalidHandException malformed) {
            throw new InvalidHandException("actions[" + index + "]: " + malformed.getMessage());
        }
    }

    private Map<PhhField, PhhValue> details() {
        Map<PhhField, PhhValue> details = new EnumMap<>(PhhField.class);
        table.forEach((name, value) -> PhhField.of(name).ifPresent(field -> {
            field.check(value, players);
            details.put(field, value);
        }));
        return details;
    }

    private Map<String, PhhValue> userFields() {
        Map<String, PhhValue> others = new LinkedHashMap<>(table);
        others.keySet().removeIf(name -> FORMAT.contains(name) || PhhField.of(name).isPresent());
        return others;
    }

    private String text(String name) {
        if (required(name) instanceof PhhValue.Text(var text)) {
            return text;
        }
        throw new InvalidHandException(name + " must be a text");
    }

    private boolean flag(String name) {
        return switch (table.getOrDefault(name, new PhhValue.Flag(false))) {
            case PhhValue.Flag(boolean set) -> set;
            default -> throw new InvalidHandException(name + " must be true or false");
        };
    }

    private PhhValue required(String name) {
        PhhValue value = table.get(name);
        if (value == null) {
            throw new InvalidHandException(name + " is missing");
        }
        return value;
    }
}
