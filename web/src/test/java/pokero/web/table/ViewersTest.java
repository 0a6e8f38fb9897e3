package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Collection;

import jakarta.websocket.RemoteEndpoint.Async;
import jakarta.websocket.Session;

import org.junit.jupiter.api.Test;

class ViewersTest {

    private final Viewers viewers = new Viewers();

    @Test
    void whoAsksForTheTablesIsNotDisturbedByWhoLeavesThem() {
        Viewer viewer = new Viewer(line(), null, again -> {
        });
        viewers.place(viewer, new Wish.Hello(7, 0, -1));

        Collection<Long> tables = viewers.tables();
        viewers.remove(viewer);

        assertThat(tables).containsExactly(7L);
        assertThat(viewers.tables()).isEmpty();
    }

    /** A line over which nothing is said. */
    private static Session line() {
        Async remote = silent(Async.class, null);
        return silent(Session.class, remote);
    }

    private static <T> T silent(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> answer));
    }
}
