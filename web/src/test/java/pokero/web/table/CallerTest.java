package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;

import org.junit.jupiter.api.Test;

class CallerTest {

    private static final int TIMEOUT_MINUTES = 30;
    private static final Duration PAUSE = Duration.ofMinutes(TIMEOUT_MINUTES / 10);
    private static final Duration SINCE_THE_LAST_REQUEST = Duration.ofMinutes(10);

    private final List<Integer> prolonged = new ArrayList<>();
    private final Caller caller = caller();

    @Test
    void whoSaysNothingIsNotKeptLoggedIn() {
        caller.prolongIfHeard(PAUSE.toNanos());

        assertThat(prolonged).isEmpty();
    }

    /** What is written to a session waits for every node. */
    @Test
    void toHearSomebodyWritesNothingToHisSession() {
        caller.heard();

        assertThat(prolonged).isEmpty();
    }

    @Test
    void whoSaysSomethingMayBeIdleForAsMuchLongerAsTheServerHeardNoRequest() {
        caller.heard();
        caller.heard();
        caller.prolongIfHeard(PAUSE.toNanos());
        caller.prolongIfHeard(PAUSE.multipliedBy(2).toNanos());

        int seconds = (int) Duration.ofMinutes(TIMEOUT_MINUTES).plus(SINCE_THE_LAST_REQUEST).toSeconds();
        assertThat(prolonged).singleElement().satisfies(idle -> assertThat(idle).isGreaterThanOrEqualTo(seconds));
    }

    @Test
    void whoGoesOnTalkingIsProlongedTenTimesInAsLongAsHeMayBeIdle() {
        for (int second = 1; second <= Duration.ofMinutes(TIMEOUT_MINUTES).toSeconds(); second++) {
            caller.heard();
            caller.prolongIfHeard(Duration.ofSeconds(second).toNanos());
        }

        assertThat(prolonged).hasSize(10);
    }

    /** Each session that is written goes to every node. */
    @Test
    void thoseWhoCameTogetherAreNotProlongedTogether() {
        List<Caller> crowd = Stream.generate(this::caller).limit(100).toList();
        crowd.forEach(Caller::heard);

        crowd.forEach(each -> each.prolongIfHeard(PAUSE.dividedBy(2).toNanos()));

        assertThat(prolonged).hasSizeBetween(10, 90);
    }

    private Caller caller() {
        return new Caller("Ann", null, session(), 0);
    }

    private HttpSession session() {
        ServletContext context = like(ServletContext.class, Map.of("getSessionTimeout", given -> TIMEOUT_MINUTES));
        long lastRequest = System.currentTimeMillis() - SINCE_THE_LAST_REQUEST.toMillis();
        return like(HttpSession.class, Map.of("getId", given -> "a session", "getServletContext", given -> context,
                "getLastAccessedTime", given -> lastRequest, "setMaxInactiveInterval",
                this::prolong));
    }

    private Object prolong(Object[] given) {
        prolonged.add((Integer) given[0]);
        return null;
    }

    private static <T> T like(Class<T> kind, Map<String, Function<Object[], Object>> answers) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[]{kind},
                (self, method, given) -> answers.get(method.getName()).apply(given)));
    }
}
