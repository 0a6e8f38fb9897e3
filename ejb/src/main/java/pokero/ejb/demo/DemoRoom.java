package pokero.ejb.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import pokero.ejb.admin.TableYard;
import pokero.ejb.table.SeatKeeper;
import pokero.persistence.table.TableRow;
import pokero.persistence.table.Tables;

/**
 * Furnishes the demo when the server starts. Each step does nothing when it was done before, so a second start changes
 * nothing, and one that was cut short is finished by the next.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoRoom {

    @Inject
    private DemoPeople people;

    @Inject
    private TableYard yard;

    @Inject
    private Tables tables;

    @Inject
    private SeatKeeper seats;

    @PostConstruct
    void furnish() {
        if (Demo.isOn()) {
            people.enrol();
            DemoTable.ALL.forEach(this::furnish);
        }
    }

    private void furnish(DemoTable demo) {
        yard.open(demo.table());
        TableRow table = tables.named(demo.table().name()).orElseThrow();
        for (int bot = 0; bot < demo.bots().size(); bot++) {
            seat(demo.bots().get(bot), table.id(), DemoTable.chair(bot), demo.buyIn());
        }
    }

    /** The wish has an id that follows from who sits where, so that a bot sits down there once. */
    private void seat(String name, long table, int chair, long buyIn) {
        UUID wish = UUID.nameUUIDFromBytes((name + " sits down at " + table).getBytes(StandardCharsets.UTF_8));
        people.bot(name).ifPresent(bot -> seats.sitFor(bot, wish, table, chair, buyIn));
    }
}
