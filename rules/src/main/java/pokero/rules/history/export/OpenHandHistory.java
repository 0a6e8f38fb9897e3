package pokero.rules.history.export;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import pokero.rules.betting.BettingStructure;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.HandSeat;

/**
 * Tells a hand as JSON of the Open Hand History specification, hh-specs.handhistory.org. A player's id is his seat in
 * the hand.
 */
public final class OpenHandHistory {

    private static final String VERSION = "1.4.7";
    private static final String PLAY_MONEY = "XPM";

    private static final ObjectWriter JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer();

    private final HandHistory history;

    private OpenHandHistory(HandHistory history) {
        this.history = history;
    }

    /**
     * @throws UntellableException when the format does not know the game
     * @throws IllegalArgumentException when the hand goes on
     */
    public static String of(HandHistory history) {
        try {
            return JSON.writeValueAsString(Map.of("ohh", new OpenHandHistory(history.mustBeOver()).hand())) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> hand() {
        Occasion occasion = history.occasion();
        HandEvent.HandBegan began = history.began();
        OhhRounds rounds = new OhhRounds(history);
        Map<String, Object> hand = new LinkedHashMap<>();
        hand.put("spec_version", VERSION);
        hand.put("site_name", occasion.site());
        hand.put("network_name", occasion.site());
        hand.put("internal_version", VERSION);
        hand.put("tournament", false);
        hand.put("game_number", occasion.hand());
        hand.put("start_date_utc", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(occasion.start()) + "Z");
        hand.put("table_name", occasion.table());
        hand.put("game_type", gameType());
        hand.put("bet_limit", betLimit(history.hand().variant().structure()));
        hand.put("table_size", occasion.tableSize());
        hand.put("currency", occasion.money().isPlay() ? PLAY_MONEY : occasion.money().currency());
        hand.put("dealer_seat", history.buttonChair());
        hand.put("small_blind_amount", amount(began.blinds().small()));
        hand.put("big_blind_amount", amount(began.blinds().big()));
        hand.put("ante_amount", amount(began.blinds().ante()));
        occasion.hero().ifPresent(hero -> hand.put("hero_player_id", hero));
        hand.put("flags", flags());
        hand.put("players", history.seats().stream().map(this::player).toList());
        hand.put("rounds", rounds.list());
        hand.put("pots", pots());
        return hand;
    }

    private String gameType() {
        return switch (history.hand().variant().code()) {
            case "NT", "FT" -> "Holdem";
            case "PO", "PO5" -> "Omaha";
            case "PO/8", "FO/8" -> "OmahaHiLo";
            default -> throw new UntellableException(
                    "Open Hand History does not know " + history.hand().variant().name());
        };
    }

    private static Map<String, Object> betLimit(BettingStructure structure) {
        Map<String, Object> limit = new LinkedHashMap<>();
        limit.put("bet_type", switch (structure) {
            case NO_LIMIT -> "NL";
            case POT_LIMIT -> "PL";
            case FIXED_LIMIT -> "FL";
        });
        limit.put("bet_cap", 0);
        return limit;
    }

    private List<String> flags() {
        List<String> flags = new ArrayList<>();
        if (history.occasion().hero().isEmpty()) {
            flags.add("Observed");
        }
        if (!history.hand().secondBoard().isEmpty()) {
            flags.add("Run_It_Twice");
        }
        return flags;
    }

    private Map<String, Object> player(HandSeat seat) {
        Map<String, Object> player = new LinkedHashMap<>();
        player.put("id", seat.seat());
        player.put("seat", history.chair(seat.seat()));
        player.put("name", history.name(seat.seat()));
        player.put("starting_stack", amount(seat.startingStack()));
        return player;
    }

    private List<Map<String, Object>> pots() {
        Map<Integer, Map<Integer, Long>> wins = new TreeMap<>();
        history.hand().events().forEach(event -> {
            if (event instanceof HandEvent.PotAwarded award) {
                wins.computeIfAbsent(award.pot(), pot -> new TreeMap<>()).merge(award.seat(), award.amount(),
                        Long::sum);
            }
        });
        return wins.entrySet().stream().map(pot -> pot(pot.getKey(), pot.getValue())).toList();
    }

    private Map<String, Object> pot(int number, Map<Integer, Long> wins) {
        Map<String, Object> pot = new LinkedHashMap<>();
        pot.put("number", number);
        pot.put("amount", amount(wins.values().stream().mapToLong(won -> won).sum()));
        pot.put("rake", 0);
        pot.put("player_wins", wins.entrySet().stream().map(win -> {
            Map<String, Object> playerWins = new LinkedHashMap<>();
            playerWins.put("player_id", win.getKey());
            playerWins.put("win_amount", amount(win.getValue()));
            return playerWins;
        }).toList());
        return pot;
    }

    private BigDecimal amount(long chips) {
        return history.occasion().money().amount(chips);
    }
}
