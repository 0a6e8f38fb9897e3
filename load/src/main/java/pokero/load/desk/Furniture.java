package pokero.load.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

import pokero.ejb.admin.NewTable;
import pokero.ejb.admin.TableOpening;
import pokero.ejb.admin.TableYard;
import pokero.ejb.table.SeatKeeper;
import pokero.ejb.table.TableDesk;
import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;

/** Puts tables into the room, and players with so many chips to them that nobody ever runs out. */
@ApplicationScoped
public class Furniture {

    private static final int SIZE = 6;
    private static final long CHIPS = 900_000_000;

    @Inject
    private TableYard yard;

    @Inject
    private SeatKeeper seats;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    Party party(int number) {
        var opened = (TableOpening.Opened) yard
                .open(new NewTable("Load " + number, SIZE, 50, 100, 0, 10_000, CHIPS, 300));
        List<SecurityIdentity> players = new ArrayList<>();
        for (int seat = 1; seat <= SIZE; seat++) {
            String name = "load " + number + "-" + seat;
            seats.sitFor(enrol(name), UUID.randomUUID(), opened.id(), seat, CHIPS);
            players.add(login(name));
        }
        return new Party(opened.id(), players, new Random(number));
    }

    private long enrol(String name) {
        try (Connection connection = database.getConnection()) {
            return Enrolment.enrol(connection, new NewPlayer(name, null, false, false, CHIPS)).getAsLong();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The domain belongs to the class loader of the desk. */
    private static SecurityIdentity login(String name) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(TableDesk.class.getClassLoader());
        try {
            return SecurityDomain.getCurrent().createAdHocIdentity(name)
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of("player"))));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
