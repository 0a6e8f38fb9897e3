package pokero.chaos.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What came of a run, scenario by scenario. */
public final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String setting;
    private final Instant begun = Instant.now();
    private final List<Row> rows = new ArrayList<>();

    /** @param setting the room in one line */
    public Report(String setting) {
        this.setting = setting;
    }

    public void add(Row row) {
        rows.add(row);
    }

    public boolean isClean() {
        return rows.stream().allMatch(Row::isClean);
    }

    /** As a table in Markdown, which a terminal shows well enough. */
    public String markdown() {
        StringBuilder text = new StringBuilder("%s, %s.%n%n".formatted(setting, begun));
        text.append(
                "| scenario | rounds | worst gap | usual gap | goal | turns run out | lines lost | logins lost | verdict |\n");
        text.append("|---|---|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> text.append(line(row)));
        rows.stream().reduce((first, last) -> last).ifPresent(last -> text.append(
                "%n%d acknowledged actions were looked up and %d hands replayed.%n".formatted(last.acknowledged(),
                        last.hands())));
        rows.forEach(row -> row.complaints().forEach(
                complaint -> text.append("%n- %s: %s".formatted(row.scenario(), complaint))));
        return text.toString();
    }

    private static String line(Row row) {
        return "| %s | %d | %s%s | %s | %s | %d | %d | %d | %s |%n".formatted(row.scenario(), row.gaps().size(),
                seconds(row.worstGap()),
                row.worstAfterLeader().map(after -> " (%s after the new leader)".formatted(seconds(after))).orElse(""),
                seconds(row.usualGap()), seconds(row.goal()), row.timeOuts(), row.reconnects(), row.logins(),
                row.isClean() ? "nothing lost" : "**%d complaints**".formatted(row.complaints().size()));
    }

    private static String seconds(Optional<Duration> time) {
        return time.map(Report::seconds).orElse("–");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    /** Writes {@code chaos.md} and {@code chaos.json}. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("chaos.md"), markdown());
        JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve("chaos.json").toFile(), json());
    }

    private ObjectNode json() {
        ObjectNode report = JSON.createObjectNode().put("setting", setting).put("begun", begun.toString())
                .put("clean", isClean());
        ArrayNode scenarios = report.putArray("scenarios");
        for (Row row : rows) {
            ObjectNode scenario = scenarios.addObject().put("name", row.scenario()).put("what", row.what())
                    .put("goalMillis", row.goal().toMillis()).put("acknowledged", row.acknowledged())
                    .put("hands", row.hands()).put("timeOuts", row.timeOuts()).put("reconnects", row.reconnects())
                    .put("logins", row.logins());
            row.gaps().forEach(gap -> scenario.withArray("gapMillis").add(gap.toMillis()));
            row.afterLeader().forEach(gap -> scenario.withArray("gapAfterLeaderMillis").add(gap.toMillis()));
            row.complaints().forEach(scenario.putArray("complaints")::add);
        }
        return report;
    }
}
