package pokero.ejb.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.persistence.table.TableRow;
import pokero.persistence.table.Tables;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.LegalActions;
import pokero.rules.hand.Action;

/**
 * Plays a hand that never was, so that the players' first one does not wait until all that it takes is loaded and compiled. Its
 * table, its players and their chips are in one transaction, which is taken back.
 */
@ApplicationScoped
public class Rehearsal {

    private static final int PLAYERS = 3;
    private static final Blinds BLINDS = new Blinds(1, 2);
    private static final long CHIPS = 100;

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Tables tables;

    @Inject
    private SeatKeeper seats;

    @Inject
    private TableOpener opener;

    @Inject
    private HandKeeper hand;

    /** From the players' coming in to the last card; everybody calls. */
    @Transactional(TxType.REQUIRES_NEW)
    public void play() {
        try {
            long table = tables.create(new TableRow(anyName(), PLAYERS, BLINDS, CHIPS, CHIPS, 60));
            for (int seat = 1; seat <= PLAYERS; seat++) {
                seats.sitFor(enrol(), UUID.randomUUID(), table, seat, CHIPS);
            }
            opener.open(table).ifPresent(hand::begin);
            while (opener.open(table).filter(this::goOn).isPresent()) {
                rows.flush();
            }
        } finally {
            transaction.setRollbackOnly();
        }
    }

    /** @return false when the hand has ended */
    private boolean goOn(OpenTable table) {
        if (table.hand().isEmpty()) {
            return false;
        }
        LegalActions legal = table.hand().get().legalActions().orElseThrow();
        hand.act(table, legal.seat(), legal.mayCheck() ? new Action.Check() : new Action.Call());
        return true;
    }

    private long enrol() {
        try (Connection connection = database.getConnection()) {
            return Enrolment.enrol(connection, new NewPlayer(anyName(), null, false, true, CHIPS)).orElseThrow();
        } catch (SQLException away) {
            throw new IllegalStateException("nobody could be enrolled for a rehearsal", away);
        }
    }

    /** One that no other node's rehearsal has at the same time. */
    private static String anyName() {
        return "*" + UUID.randomUUID().toString().substring(0, 18) + "*";
    }
}
