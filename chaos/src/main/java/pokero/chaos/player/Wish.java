package pokero.chaos.player;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a player asked for, and what he was told. It is asked again, with the same id, until there is an answer.
 * Written by its player's thread alone; others read it.
 */
public final class Wish {

    /** What is known of a wish. */
    public enum Outcome {
        /** Nobody has answered: it may have happened, or not. */
        UNKNOWN,
        /** The house said yes: it happened, once. */
        ACCEPTED,
        /** The house said no: it never happened. */
        REFUSED
    }

    private final UUID id = UUID.randomUUID();
    private final String player;
    private final long table;
    private final String does;
    private final Optional<Move> move;
    private final String message;
    private final Instant asked = Instant.now();
    private final long askedNanos = System.nanoTime();
    private volatile Outcome outcome = Outcome.UNKNOWN;
    private volatile long answeredNanos;
    private volatile String words = "";

    /** An action in a hand. @param total of a raise, 0 for anything else */
    public record Move(long hand, int moment, String verb, long total) {
    }

    private Wish(String player, long table, String does, Optional<Move> move, String rest) {
        this.player = player;
        this.table = table;
        this.does = does;
        this.move = move;
        message = "{\"do\":\"%s\",\"actionId\":\"%s\",\"table\":%d%s}".formatted(does, id, table, rest);
    }

    static Wish act(String player, long table, Move move) {
        String rest = ",\"hand\":%d,\"moment\":%d,\"verb\":\"%s\"".formatted(move.hand(), move.moment(), move.verb());
        return new Wish(player, table, "act", Optional.of(move),
                move.total() == 0 ? rest : rest + ",\"amount\":" + move.total());
    }

    static Wish sit(String player, long table, int seat, long buyIn) {
        return new Wish(player, table, "sit", Optional.empty(), ",\"seat\":%d,\"amount\":%d".formatted(seat, buyIn));
    }

    static Wish topUp(String player, long table, long amount) {
        return new Wish(player, table, "top-up", Optional.empty(), ",\"amount\":" + amount);
    }

    static Wish comeBack(String player, long table) {
        return new Wish(player, table, "back", Optional.empty(), "");
    }

    void answered(News.Answer answer) {
        words = answer.words();
        answeredNanos = System.nanoTime();
        outcome = answer.ok() ? Outcome.ACCEPTED : Outcome.REFUSED;
    }

    public UUID id() {
        return id;
    }

    public String player() {
        return player;
    }

    public long table() {
        return table;
    }

    /** {@code act}, {@code sit}, {@code top-up} or {@code back}. */
    public String does() {
        return does;
    }

    /** Empty for anything but an action in a hand. */
    public Optional<Move> move() {
        return move;
    }

    String message() {
        return message;
    }

    public Outcome outcome() {
        return outcome;
    }

    public long askedNanos() {
        return askedNanos;
    }

    /** From asking for the first time to the answer. */
    public long nanos() {
        return answeredNanos - askedNanos;
    }

    @Override
    public String toString() {
        return "%s asked at %s: %s; %s %s".formatted(player, asked, message, outcome, words);
    }
}
