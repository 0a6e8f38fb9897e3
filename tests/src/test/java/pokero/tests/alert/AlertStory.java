package pokero.tests.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_SECOND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import pokero.launcher.DataFolder;
import pokero.launcher.Database;
import pokero.launcher.Passwords;
import pokero.launcher.Postgres;
import pokero.tests.restart.LaunchedRoom;
import pokero.visitor.Visitor;

/**
 * A real Prometheus scrapes a running room, and a real Alertmanager tells the room what it makes of that. Called by
 * bin/check-observability, which brings those two programs.
 */
class AlertStory {

    private static final Passwords PASSWORDS = new Passwords("superuser", "owner", "app");
    /** The books are checked once a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private Postgres postgres;
    private Database database;
    private Leader leader;
    private LaunchedRoom room;
    private Program alertmanager;
    private Program prometheus;

    @BeforeEach
    void open(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException, SQLException {
        DataFolder data = new DataFolder(folder.resolve("database"));
        data.clear();
        postgres = new Postgres(data, Program.freePort());
        database = new Database(postgres, PASSWORDS);
        database.start();
        database.migrate();
        leader = new Leader(postgres::running);
        int asked = Program.freePort();
        int watching = Program.freePort();
        room = new LaunchedRoom(folder.resolve("room"), Map.of("POKERO_DB_URL", database.url(), "POKERO_DB_USER",
                Database.APP, "POKERO_DB_PASSWORD", PASSWORDS.app(), "POKERO_ALERTS_TOKEN", "seven-of-clubs",
                "POKERO_ALERTMANAGER_URL", "http://127.0.0.1:" + asked, "POKERO_PROMETHEUS_URL",
                "http://127.0.0.1:" + watching));
        Path token = Files.writeString(folder.resolve("token"), "seven-of-clubs");
        alertmanager = Program.start("prometheus-alertmanager", folder, asked, Cluster.routes(room.url(), token),
                "--cluster.listen-address=").awaitReady();
        room.open();
        prometheus = Program.start("prometheus", folder, watching, watch(folder)).awaitReady();
    }

    private Map<String, ?> watch(Path folder) throws IOException {
        List<String> files = List.of("players.yaml", "room.yaml", "database.yaml");
        for (String file : files) {
            Program.write(folder.resolve(file), Cluster.rules(file));
        }
        return Map.of("global", Map.of("scrape_interval", "1s", "evaluation_interval", "1s"),
                "rule_files", files.stream().map(file -> folder.resolve(file).toString()).toList(),
                "alerting", Map.of("alertmanagers", List.of(Map.of("static_configs",
                        List.of(target(alertmanager.address(), Map.of()))))),
                "scrape_configs", List.of(Map.of("job_name", "room", "static_configs", List.of(
                        target(room.url(),
                                Map.of("namespace", "pokero", "container", "pokero-app", "pod", "pokero-app-0")),
                        target(leader.address(), Map.of("namespace", "pokero-database"))))));
    }

    private static Map<String, ?> target(String url, Map<String, String> labels) {
        return Map.of("targets", List.of(url.replace("http://", "")), "labels", labels);
    }

    @AfterEach
    void close() {
        try {
            Stream.of(prometheus, alertmanager).filter(Objects::nonNull).forEach(Program::close);
            leader.close();
            room.close();
        } finally {
            postgres.stop();
        }
    }

    @Test
    void aStoppedDatabaseAndWrongBooksAreOnThePageOfAlerts() throws Exception {
        awaitWatched();
        postgres.kill();
        awaitFiring("PokeroDatabaseAway");
        awaitFiring("PostgresNoLeader");
        database.start();
        try (Visitor floor = awaitLogin()) {
            awaitOpen(floor, "PokeroDatabaseAway");
            awaitOpen(floor, "PostgresNoLeader");

            robTheBooks();
            awaitFiring("PokeroBooksWrong");
            awaitOpen(floor, "PokeroBooksWrong");
            assertThat(page(floor).select("#r\\:list_data tr:contains(PokeroBooksWrong)").text()).contains("firing");
            assertThat(page(floor).text()).contains("Prometheus told the state of its rules just now");

            silence(floor, "PokeroBooksWrong");
            awaitEnd(floor, "PokeroDatabaseAway");
            awaitEnd(floor, "PostgresNoLeader");
            assertThat(open(floor)).as("silenced, not over").contains("PokeroBooksWrong");
            endTheSilence(floor);
        }
    }

    private void silence(Visitor floor, String alert) throws IOException, InterruptedException {
        floor.form("/admin/alerts", "s").with("s:comment", "we count them")
                .with("s:alert", page(floor).select("#s\\:alert option:contains(" + alert + ")").val()).send();
        assertThat(alertmanager.get("/api/v2/silences")).contains("\"state\":\"active\"", alert, "we count them",
                "\"createdBy\":\"floor\"");
        await("silence").atMost(PATIENCE).until(() -> alertmanager.get("/api/v2/alerts?silenced=false"),
                alerts -> !alerts.contains(alert));
    }

    private void endTheSilence(Visitor floor) throws IOException, InterruptedException {
        String silence = alertmanager.get("/api/v2/silences").replaceAll("(?s).*\"id\":\"([-0-9a-f]+)\".*", "$1");
        floor.form("/admin/alerts", "s").with("silence", silence).with("s:comment", "counted").send();
        assertThat(alertmanager.get("/api/v2/silences")).contains("\"state\":\"expired\"")
                .doesNotContain("\"state\":\"active\"");
    }

    private void robTheBooks() throws SQLException {
        try (Connection owner = DriverManager.getConnection(database.url(), Database.OWNER, PASSWORDS.owner());
                Statement statement = owner.createStatement()) {
            statement.execute("update account set balance = balance + 7 where id = "
                    + "(select min(id) from account where kind = 'wallet')");
        }
    }

    private Visitor awaitLogin() {
        return await("floor is let in").atMost(PATIENCE).ignoreExceptions()
                .until(() -> Visitor.loggedIn(room.url(), "floor", "pokero-demo"), visitor -> true);
    }

    /** Both are scraped, and nothing is wrong. */
    private void awaitWatched() {
        await("scrapes").atMost(PATIENCE).until(
                () -> prometheus.get("/api/v1/query?query=count(up%3D%3D1)%3D%3D2"),
                answer -> answer.contains("\"value\""));
        await("peace").atMost(PATIENCE).until(() -> alertmanager.get("/api/v2/alerts"),
                alerts -> !alerts.contains("PostgresNoLeader") && !alerts.contains("PokeroDatabaseAway"));
    }

    private void awaitFiring(String alert) {
        await(alert + " in Alertmanager").atMost(PATIENCE).until(() -> alertmanager.get("/api/v2/alerts"),
                alerts -> alerts.contains("\"alertname\":\"" + alert + '"'));
    }

    private static void awaitOpen(Visitor floor, String alert) {
        await(alert + " on the page").atMost(PATIENCE).pollInterval(ONE_SECOND).until(() -> open(floor),
                open -> open.contains(alert));
    }

    private static void awaitEnd(Visitor floor, String alert) {
        await(alert + " to end").atMost(PATIENCE).pollInterval(ONE_SECOND).until(() -> open(floor),
                open -> !open.contains(alert));
    }

    private static String open(Visitor floor) {
        return page(floor).select("#f\\:list_data").text();
    }

    private static Document page(Visitor floor) {
        return Jsoup.parse(floor.get("/admin/alerts").body());
    }
}
