package pokero.persistence.table;

import java.time.Duration;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

import pokero.rules.betting.Blinds;
import pokero.rules.hand.Positions;
import pokero.rules.table.StackLimits;

/**
 * A table. Whoever changes it, its seats or its hand has locked this row first. Its times are seconds from now, because
 * the database's clock sets and compares them; only what changed is written, so that they do not move by themselves.
 */
@Entity
@DynamicUpdate
@Table(name = "poker_table")
public class TableRow {

    private static final String IN_SECONDS = "clock_timestamp() + make_interval(secs => ?)";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private int size;

    @Column(name = "small_blind", updatable = false)
    private long smallBlind;

    @Column(name = "big_blind", updatable = false)
    private long bigBlind;

    @Column(updatable = false)
    private long ante;

    @Column(name = "least_buy_in", updatable = false)
    private long leastBuyIn;

    @Column(name = "most_buy_in", updatable = false)
    private long mostBuyIn;

    @Column(name = "turn_seconds", updatable = false)
    private int turnSeconds;

    private boolean open = true;

    private long version;

    private long hands;

    @Column(name = "hand_id")
    private Long handId;

    @Column(name = "hand_running")
    private boolean handRunning;

    private Integer button;

    @Column(name = "small_blind_seat")
    private Integer smallBlindSeat;

    @Column(name = "big_blind_seat")
    private Integer bigBlindSeat;

    @Column(name = "deadline")
    @ColumnTransformer(read = "date_part('epoch', deadline - clock_timestamp())", write = IN_SECONDS)
    private Double deadline;

    @Column(name = "bot_due")
    @ColumnTransformer(read = "date_part('epoch', bot_due - clock_timestamp())", write = IN_SECONDS)
    private Double botDue;

    @Column(name = "watched_until", insertable = false, updatable = false)
    @ColumnTransformer(read = "date_part('epoch', watched_until - clock_timestamp())")
    private Double watched;

    protected TableRow() {
    }

    public TableRow(String name, int size, Blinds blinds, long leastBuyIn, long mostBuyIn, int turnSeconds) {
        this.name = name;
        this.size = size;
        smallBlind = blinds.small();
        bigBlind = blinds.big();
        ante = blinds.ante();
        this.leastBuyIn = leastBuyIn;
        this.mostBuyIn = mostBuyIn;
        this.turnSeconds = turnSeconds;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** How many chairs, 2 to 10. */
    public int size() {
        return size;
    }

    public Blinds blinds() {
        return new Blinds(smallBlind, bigBlind, ante);
    }

    public long leastBuyIn() {
        return leastBuyIn;
    }

    public long mostBuyIn() {
        return mostBuyIn;
    }

    public StackLimits stackLimits() {
        return new StackLimits(leastBuyIn, mostBuyIn);
    }

    public int turnSeconds() {
        return turnSeconds;
    }

    public boolean isOpen() {
        return open;
    }

    public long version() {
        return version;
    }

    /** How many hands were begun here. */
    public long hands() {
        return hands;
    }

    /** The running hand, or the last one; empty before the first. */
    public Optional<Long> handId() {
        return Optional.ofNullable(handId);
    }

    public boolean handRunning() {
        return handRunning;
    }

    /** Who had the button and the blinds in the newest hand. */
    public Optional<Positions> positions() {
        return button == null
                ? Optional.empty()
                : Optional.of(new Positions(button, smallBlindSeat, bigBlindSeat));
    }

    /** Until the turn runs out or the next hand begins, 0 when that is overdue; empty when nothing is to come. */
    public Optional<Duration> timeLeft() {
        return Optional.ofNullable(deadline).map(seconds -> Duration.ofMillis(Math.max(0, (long) (seconds * 1000))));
    }

    public boolean isDue() {
        return deadline != null && deadline <= 0;
    }

    public boolean isBotDue() {
        return botDue != null && botDue <= 0;
    }

    public boolean isWatched() {
        return watched != null && watched > 0;
    }

    /** What is to come next comes after this time. */
    public void allow(Duration time) {
        deadline = seconds(time);
        botDue = null;
    }

    /** A house bot acts after this time, before the deadline. */
    public void allowBot(Duration time) {
        botDue = seconds(time);
    }

    /** Nothing is to come. */
    public void rest() {
        deadline = null;
        botDue = null;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    public void begin(long hand, Positions positions) {
        hands++;
        handId = hand;
        handRunning = true;
        button = positions.button();
        smallBlindSeat = positions.smallBlind();
        bigBlindSeat = positions.bigBlind();
    }

    public void handEnded() {
        handRunning = false;
    }

    public void close() {
        open = false;
    }

    public void changed() {
        version++;
    }
}
