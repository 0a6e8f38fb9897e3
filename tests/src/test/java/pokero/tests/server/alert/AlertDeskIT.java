package pokero.tests.server.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.alert.AlertDesk;
import pokero.ejb.alert.AlertInbox;
import pokero.ejb.alert.AlertLine;
import pokero.ejb.alert.AlertUpkeep;
import pokero.ejb.alert.RuleDesk;
import pokero.ejb.alert.RuleLine;
import pokero.ejb.alert.RuleState;
import pokero.ejb.alert.Severity;
import pokero.ejb.alert.SilenceDesk;
import pokero.ejb.alert.Source;
import pokero.ejb.alert.Told;
import pokero.ejb.alert.Unanswered;
import pokero.ejb.player.PlayerService;
import pokero.ejb.table.Answer;
import pokero.tests.server.Deployed;
import pokero.tests.server.LoggedIn;

@ExtendWith(ArquillianExtension.class)
class AlertDeskIT extends Deployed {

    private static final LoggedIn FLOOR = LoggedIn.admin("Floor Fire");
    private static final Instant START = Instant.parse("2026-11-21T20:36:05Z");

    @Inject
    private AlertInbox inbox;

    @Inject
    private AlertDesk desk;

    @Inject
    private SilenceDesk silences;

    @Inject
    private RuleDesk rules;

    @Inject
    private AlertUpkeep upkeep;

    @Inject
    private PlayerService players;

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    private final String name = "Fire" + UUID.randomUUID();

    @BeforeEach
    void openTheFloor() {
        players.register("Floor Fire", "three blind mice");
    }

    @Test
    void theGravestAlertsComeFirst() throws Exception {
        tell(Severity.NOTICE, "c");
        tell(Severity.CRITICAL, "a");
        tell(Severity.WARNING, "b");

        assertThat(mine()).extracting(AlertLine::severity).containsExactly(Severity.CRITICAL, Severity.WARNING,
                Severity.NOTICE);
        assertThat(FLOOR.call(desk::count)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void whoAcknowledgedAnAlertIsWrittenDownOnce() throws Exception {
        tell(Severity.CRITICAL, "a");

        assertThat(FLOOR.call(() -> desk.acknowledge(mine().getFirst().id()))).isEqualTo(new Answer.Accepted());
        assertThat(FLOOR.call(() -> desk.acknowledge(mine().getFirst().id()))).isEqualTo(new Answer.NotAllowed());

        assertThat(mine()).extracting(AlertLine::acknowledgedBy).containsExactly("Floor Fire");
        assertThat(FLOOR.call(() -> desk.acts(10))).filteredOn(act -> name.equals(act.alert())).singleElement()
                .satisfies(act -> {
                    assertThat(act.kind()).isEqualTo("acknowledge");
                    assertThat(act.who()).isEqualTo("Floor Fire");
                    assertThat(act.at()).isNotNull();
                });
    }

    @Test
    void aFindingEndsWhenSomebodyLooksAfterItAndTheNextOneIsNew() throws Exception {
        inbox.take(List.of(told(Source.FALCO, Severity.CRITICAL, "a", START, null)));
        FLOOR.call(() -> desk.acknowledge(mine().getFirst().id()));
        assertThat(mine()).isEmpty();

        inbox.take(List.of(told(Source.FALCO, Severity.CRITICAL, "a", START.plusSeconds(9), null)));
        assertThat(mine()).hasSize(1).extracting(AlertLine::acknowledgedBy).containsOnlyNulls();
    }

    @Test
    void whatHasEndedCannotBeAcknowledged() throws Exception {
        tell(Severity.CRITICAL, "a");
        long alert = mine().getFirst().id();
        inbox.take(List.of(told(Source.PROMETHEUS, Severity.CRITICAL, "a", START, START.plusSeconds(60))));

        assertThat(FLOOR.call(() -> desk.acknowledge(alert))).isEqualTo(new Answer.NotAllowed());
        assertThat(FLOOR.call(() -> desk.acknowledge(-1))).isEqualTo(new Answer.NotAllowed());
    }

    @Test
    void anAlertThatEndedWhileItWasSilencedEndsHereToo() throws Exception {
        tell(Severity.CRITICAL, "a");
        tell(Severity.WARNING, "b");
        upkeep.endAllBut(Set.of());
        assertThat(mine()).as("told just now").hasSize(2);

        age("3 minutes");
        upkeep.endAllBut(Set.of(fingerprint("b")));

        assertThat(mine()).extracting(AlertLine::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void withoutAlertmanagersWordWhatIsNotRepeatedIsOver() throws Exception {
        tell(Severity.CRITICAL, "a");
        inbox.take(List.of(told(Source.FALCO, Severity.WARNING, "f", START, null)));
        age("4 hours");
        upkeep.tidy();
        assertThat(mine()).hasSize(2);

        age("301 minutes");
        upkeep.tidy();
        assertThat(mine()).as("a finding stays until somebody has seen it").extracting(AlertLine::source)
                .containsExactly(Source.FALCO);
    }

    @Test
    void oldAlertsAreForgottenUnlessSomebodyDidSomethingAboutThem() throws Exception {
        tell(Severity.CRITICAL, "a");
        FLOOR.call(() -> desk.acknowledge(mine().getFirst().id()));
        tell(Severity.CRITICAL, "b");
        run("update alert set ended_at = clock_timestamp() - interval '91 days' where name = ?");

        upkeep.tidy();

        assertThat(kept()).containsExactly(fingerprint("a"));
    }

    @Test
    void everyRuleIsListedAndWithoutPrometheusByWhatTheRoomWasTold() throws Exception {
        inbox.take(
                List.of(new Told(Source.PROMETHEUS, name.substring(4), "PokeroRingSlow", Severity.WARNING, "Slow", null,
                        Map.of("alertname", "PokeroRingSlow"), START, null)));

        var list = FLOOR.call(rules::rules);

        assertThat(list.unanswered()).isNotNull();
        assertThat(list.lines()).extracting(RuleLine::source).contains(Source.values());
        assertThat(list.lines()).filteredOn(rule -> rule.name().equals("PokeroRingSlow")).singleElement()
                .satisfies(rule -> {
                    assertThat(rule.state()).isEqualTo(RuleState.FIRING);
                    assertThat(rule.lastRaised()).isEqualTo(START);
                });
        run("update alert set ended_at = clock_timestamp() where name = 'PokeroRingSlow' and ? <> ''");
        assertThat(FLOOR.call(rules::rules).lines()).filteredOn(rule -> rule.name().equals("PokeroRingSlow"))
                .extracting(RuleLine::state).containsExactly(RuleState.QUIET);
    }

    @Test
    void whenAlertmanagerDoesNotAnswerNothingIsWrittenDown() throws Exception {
        tell(Severity.CRITICAL, "a");

        assertThatThrownBy(() -> FLOOR.call(silences::silences)).isInstanceOf(Unanswered.class);
        assertThatThrownBy(
                () -> FLOOR.call(() -> silences.silence(mine().getFirst().id(), Duration.ofHours(1), "upgrade")))
                .isInstanceOf(Unanswered.class);
        assertThat(FLOOR.call(() -> desk.acts(100))).noneMatch(act -> name.equals(act.alert()));
    }

    @Test
    void theDeskIsNotForPlayers() {
        LoggedIn player = LoggedIn.player("Floor Fire");

        assertThatThrownBy(() -> player.call(desk::open)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> player.call(() -> desk.acknowledge(1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> player.call(rules::rules)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> player.call(silences::silences)).isInstanceOf(EJBAccessException.class);
    }

    private void tell(Severity severity, String which) {
        inbox.take(List.of(told(Source.PROMETHEUS, severity, which, START, null)));
    }

    private Told told(Source source, Severity severity, String which, Instant start, Instant end) {
        return new Told(source, fingerprint(which), name, severity, "Something burns", null,
                Map.of("alertname", name, "pod", which), start, end);
    }

    private String fingerprint(String which) {
        return which + name.substring(4);
    }

    private List<AlertLine> mine() throws Exception {
        return FLOOR.call(desk::open).stream().filter(alert -> alert.name().equals(name)).toList();
    }

    private List<String> kept() {
        return rows.createQuery("select a.fingerprint from AlertRow a where a.name = :name", String.class)
                .setParameter("name", name).getResultList();
    }

    private void age(String by) throws Exception {
        run("update alert set told_at = clock_timestamp() - interval '" + by + "' where name = ?");
    }

    private void run(String sql) throws Exception {
        try (Connection superuser = DriverManager.getConnection(System.getenv("POKERO_DB_URL"), "postgres",
                "superuser");
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.execute();
        }
    }
}
