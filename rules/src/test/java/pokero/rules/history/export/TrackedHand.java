package pokero.rules.history.export;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a tracker makes of a PokerStars text: it reads amounts line by line and knows no rules. */
final class TrackedHand {

    private static final Pattern SEAT = Pattern.compile("Seat \\d+: (.+) \\(\\D?([\\d.]+) in chips\\)");
    private static final Pattern ADDS = Pattern
            .compile("(.+): (?:posts .*?|calls |bets )\\D?([\\d.]+)(?: and is all-in)?");
    private static final Pattern STAKES = Pattern
            .compile("PokerStars Hand .*? (No |Pot )?Limit \\(\\D?([\\d.]+)/\\D?([\\d.]+).*");
    private static final Pattern COMES_BACK = Pattern.compile("(.+): posts small & big blinds \\D?([\\d.]+).*");
    private static final Pattern RAISES = Pattern
            .compile("(.+): raises \\D?[\\d.]+ to \\D?([\\d.]+)(?: and is all-in)?");
    private static final Pattern UNCALLED = Pattern.compile("Uncalled bet \\(\\D?([\\d.]+)\\) returned to (.+)");
    private static final Pattern COLLECTED = Pattern.compile("(.+) collected \\D?([\\d.]+) from .*pot.*");
    private static final Pattern TOTAL = Pattern.compile("Total pot \\D?([\\d.]+)(.*) \\| Rake \\D?0");
    private static final Pattern PART = Pattern.compile("(?:Main|Side) pot\\S* \\D?([\\d.]+)\\.");

    private final Map<String, BigDecimal> stacks = new HashMap<>();
    private final Map<String, BigDecimal> street = new HashMap<>();
    private BigDecimal bigBlind = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;
    private BigDecimal collected = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal parts = BigDecimal.ZERO;

    static TrackedHand read(String text) {
        TrackedHand hand = new TrackedHand();
        text.lines().takeWhile(line -> !line.startsWith("*** SUMMARY")).forEach(hand::line);
        text.lines().filter(line -> line.startsWith("Total pot")).forEach(hand::summary);
        return hand;
    }

    private void line(String line) {
        if (line.matches("\\*\\*\\* (FLOP|TURN|RIVER) .*")) {
            street.clear();
        }
        Matcher stakes = STAKES.matcher(line);
        Matcher comesBack = COMES_BACK.matcher(line);
        Matcher seat = SEAT.matcher(line);
        Matcher adds = ADDS.matcher(line);
        Matcher raises = RAISES.matcher(line);
        Matcher uncalled = UNCALLED.matcher(line);
        Matcher won = COLLECTED.matcher(line);
        if (seat.matches()) {
            stacks.put(seat.group(1), new BigDecimal(seat.group(2)));
        } else if (stakes.matches()) {
            bigBlind = new BigDecimal(stakes.group(stakes.group(1) == null ? 2 : 3));
        } else if (comesBack.matches()) {
            BigDecimal live = bigBlind.min(new BigDecimal(comesBack.group(2)));
            pay(comesBack.group(1), live, true);
            pay(comesBack.group(1), new BigDecimal(comesBack.group(2)).subtract(live), false);
        } else if (adds.matches()) {
            pay(adds.group(1), new BigDecimal(adds.group(2)), !line.contains("posts the ante"));
        } else if (raises.matches()) {
            BigDecimal before = street.getOrDefault(raises.group(1), BigDecimal.ZERO);
            pay(raises.group(1), new BigDecimal(raises.group(2)).subtract(before), true);
        } else if (uncalled.matches()) {
            pay(uncalled.group(2), new BigDecimal(uncalled.group(1)).negate(), true);
        } else if (won.matches()) {
            BigDecimal amount = new BigDecimal(won.group(2));
            collected = collected.add(amount);
            stacks.merge(won.group(1), amount, BigDecimal::add);
        }
    }

    private void pay(String player, BigDecimal amount, boolean bet) {
        paid = paid.add(amount);
        stacks.merge(player, amount.negate(), BigDecimal::add);
        if (bet) {
            street.merge(player, amount, BigDecimal::add);
        }
    }

    private void summary(String line) {
        Matcher pot = TOTAL.matcher(line);
        if (!pot.matches()) {
            throw new IllegalArgumentException("no pot: " + line);
        }
        total = new BigDecimal(pot.group(1));
        Matcher part = PART.matcher(pot.group(2));
        while (part.find()) {
            parts = parts.add(new BigDecimal(part.group(1)));
        }
    }

    /** What the players put in, without what came back. */
    BigDecimal paid() {
        return paid;
    }

    BigDecimal collected() {
        return collected;
    }

    BigDecimal totalPot() {
        return total;
    }

    /** The main and side pots together; the whole pot where there is only one. */
    BigDecimal potParts() {
        return parts.signum() == 0 ? total : parts;
    }

    BigDecimal stack(String player) {
        return stacks.get(player);
    }
}
