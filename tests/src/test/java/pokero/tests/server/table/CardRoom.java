package pokero.tests.server.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.persistence.player.PlayerRow;
import pokero.persistence.table.Hands;
import pokero.persistence.table.SealedDecks;
import pokero.persistence.table.SeatKey;
import pokero.persistence.table.SeatRow;
import pokero.persistence.table.TableRow;
import pokero.persistence.table.Tables;
import pokero.rules.betting.Blinds;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.SealedDeck;
import pokero.rules.hand.Hand;

/** Tables and players for tests, and what lies before them. */
@ApplicationScoped
@Transactional
public class CardRoom {

    static final long WALLET = 1_000;
    static final long LEAST_BUY_IN = 100;
    static final long MOST_BUY_IN = 500;

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private Tables tables;

    @Inject
    private Hands hands;

    @Inject
    private SealedDecks decks;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    /** A table of three chairs with blinds of 5 and 10, and a minute for each turn. */
    public long table() {
        return tables.create(new TableRow(name("Table"), 3, new Blinds(5, 10), LEAST_BUY_IN, MOST_BUY_IN, 60));
    }

    public long person() throws SQLException {
        return enrol(false);
    }

    public long bot() throws SQLException {
        return enrol(true);
    }

    private long enrol(boolean bot) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Enrolment.enrol(connection, new NewPlayer(name("Guest"), null, false, bot, WALLET)).getAsLong();
        }
    }

    private static String name(String kind) {
        return kind + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    public String nameOf(long player) {
        return rows.find(PlayerRow.class, player).name();
    }

    public long walletOf(long player) {
        return rows.find(PlayerRow.class, player).wallet().balance();
    }

    /** What the cage has for the chair; bets of a running hand are still in it. */
    public long chipsAt(long table, int seat) {
        return rows.find(SeatRow.class, new SeatKey(table, seat)).stack();
    }

    /** Seals a deck with these cards on top for the first hand of a table where nobody sits yet. */
    public void seal(long table, String cards) {
        decks.keep(table, 1, new SealedDeck(Deck.stacked(Card.parseAll(cards)), Bytes32.of(new byte[32])));
    }

    public SealedDeck deckOf(long table, long hand) {
        return decks.find(table, hand).orElseThrow().deck();
    }

    /** The newest hand of the table, with all that is hidden. */
    public Hand handOf(long table) {
        return hands.fold(tables.find(table).orElseThrow().handId().orElseThrow());
    }

    public long versionOf(long table) {
        return tables.find(table).orElseThrow().version();
    }

    public long eventsOf(long table) {
        return rows.createQuery("""
                select count(e) from HandEventRow e, TableRow t where t.id = :table and e.key.hand = t.handId""",
                Long.class).setParameter("table", table).getSingleResult();
    }

    /** The turn runs out, or the next hand begins. */
    public void timeIsUp(long table) {
        sql("update poker_table set deadline = clock_timestamp() where deadline is not null and id = " + table);
    }

    public void lastBeat(int secondsAgo) {
        sql("update heartbeat set at = clock_timestamp() - make_interval(secs => " + secondsAgo + ")");
    }

    private void sql(String statement) {
        rows.createNativeQuery(statement).executeUpdate();
    }

    /** Tables, and players besides the house's visitor. */
    public long leftByRehearsals() {
        return ((Number) rows.createNativeQuery("""
                select (select count(*) from poker_table where name like '*%')
                    + (select count(*) from player where name like '*%' and name <> '*visitor*')""")
                .getSingleResult()).longValue();
    }

    /** Wrong balances, unsettled pots and the total together: 0 when the books are right. */
    public long faultsInTheBooks() {
        return ((Number) rows.createNativeQuery(
                "select wrong_balances + unsettled_pots + abs(total) from ledger_check").getSingleResult()).longValue();
    }
}
