package pokero.rules.history.export;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import pokero.rules.cards.Card;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhHand;
import pokero.rules.history.phh.PhhStep;
import pokero.rules.history.phh.PhhValue;
import pokero.rules.history.replay.Replay;

/** The occasion of a recorded hand, from the optional fields of its file. What they leave out is made up plainly. */
final class RecordedOccasion {

    private static final int LARGEST_TABLE = 10;

    private final PhhHand phh;
    private final Replay replay;

    RecordedOccasion(Replay replay) {
        this.replay = replay;
        phh = replay.phh();
    }

    Occasion occasion() {
        return new Occasion(text(PhhField.VENUE).or(() -> text(PhhField.EVENT)).orElse("PHH"),
                text(PhhField.HAND).orElse(phh.key().isEmpty() ? "1" : phh.key()), text(PhhField.TABLE).orElse("PHH"),
                tableSize(), start(), money(), names(), chairs(), Optional.empty(), open());
    }

    private Optional<String> text(PhhField field) {
        return phh.text(field).map(RecordedOccasion::inOneLine);
    }

    /** Formats of lines must not be broken by what somebody wrote into a name. */
    private static String inOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private int tableSize() {
        int highest = chairs().values().stream().max(Integer::compare).orElseThrow();
        return Math.max(highest,
                number(PhhField.SEAT_COUNT).filter(seats -> seats <= LARGEST_TABLE).orElse(phh.players()));
    }

    private LocalDateTime start() {
        LocalTime time = phh.details().get(PhhField.TIME) instanceof PhhValue.Moment(var moment)
                && moment instanceof LocalTime given ? given : Occasion.UNKNOWN_TIME.toLocalTime();
        return LocalDateTime.of(date(), time).atZone(zone()).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    private LocalDate date() {
        try {
            return LocalDate.of(number(PhhField.YEAR).orElse(Occasion.UNKNOWN_TIME.getYear()),
                    number(PhhField.MONTH).orElse(1),
                    number(PhhField.DAY).orElse(1));
        } catch (DateTimeException impossible) {
            return Occasion.UNKNOWN_TIME.toLocalDate();
        }
    }

    private ZoneId zone() {
        return phh.text(PhhField.TIME_ZONE).or(() -> phh.text(PhhField.TIME_ZONE_ABBREVIATION))
                .flatMap(RecordedOccasion::zone).orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(name.equals("ET") ? ZoneId.of("America/New_York") : ZoneId.of(name, ZoneId.SHORT_IDS));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Without a currency the amounts are chips of a tournament or play chips. */
    private Money money() {
        String currency = phh.text(PhhField.CURRENCY)
                .orElse(phh.text(PhhField.CURRENCY_SYMBOL).map(Symbols::code).orElse(""));
        String symbol = phh.text(PhhField.CURRENCY_SYMBOL).orElse(Symbols.of(currency));
        return new Money(currency, symbol, replay.unit().decimals());
    }

    /** Unknown and equal names get the number of the player. */
    private Map<Integer, String> names() {
        List<PhhValue> given = phh.items(PhhField.PLAYERS);
        Map<Integer, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (int player = 1; player <= phh.players(); player++) {
            String name = given.isEmpty() ? "" : inOneLine(((PhhValue.Text) given.get(player - 1)).text());
            String unique = name.isEmpty() ? "Player " + player : name;
            names.put(player, taken.add(unique) ? unique : unique + " " + player);
        }
        return names;
    }

    private Map<Integer, Integer> chairs() {
        List<Integer> given = phh.items(PhhField.SEATS).stream()
                .map(seat -> ((PhhValue.Amount) seat).amount().intValue()).toList();
        boolean usable = given.size() == new HashSet<>(given).size() && given.size() == phh.players()
                && given.stream().allMatch(seat -> seat >= 1 && seat <= LARGEST_TABLE);
        Map<Integer, Integer> chairs = new HashMap<>();
        IntStream.rangeClosed(1, phh.players())
                .forEach(player -> chairs.put(player, usable ? given.get(player - 1) : player));
        return chairs;
    }

    /** The hole cards that the file names all of. */
    private Map<Integer, List<Card>> open() {
        Map<Integer, List<Card>> open = new HashMap<>();
        phh.steps().forEach(step -> {
            switch (step) {
                case PhhStep.DealHole dealt ->
                    open.merge(dealt.player(), dealt.cards().known(), RecordedOccasion::more);
                case PhhStep.Show shown -> open.merge(shown.player(), shown.cards().known(), RecordedOccasion::more);
                default -> {
                }
            }
        });
        open.values().removeIf(cards -> cards.size() < replay.setup().variant().holeCards());
        return open;
    }

    private static List<Card> more(List<Card> some, List<Card> others) {
        return others.size() > some.size() ? others : some;
    }

    private Optional<Integer> number(PhhField field) {
        return phh.details().get(field) instanceof PhhValue.Amount(BigDecimal number)
                ? Optional.of(number.intValue())
                : Optional.empty();
    }
}
