package pokero.ejb.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrometheusTest {

    @Test
    void theWorstOfSeveralRulesOfANameCounts() {
        assertThat(Prometheus.states(Labels.read("""
                {"status": "success", "data": {"groups": [
                  {"name": "a", "rules": [
                    {"name": "Quiet", "state": "inactive", "health": "ok"},
                    {"name": "New", "state": "inactive", "health": "unknown"},
                    {"name": "Wrong", "state": "inactive", "health": "err"},
                    {"name": "Twice", "state": "inactive", "health": "ok"}]},
                  {"name": "b", "rules": [
                    {"name": "Twice", "state": "firing", "health": "ok"},
                    {"name": "Waits", "state": "pending", "health": "ok"}]}]}}""")))
                .containsEntry("Quiet", RuleState.QUIET).containsEntry("New", RuleState.QUIET)
                .containsEntry("Wrong", RuleState.BROKEN).containsEntry("Twice", RuleState.FIRING)
                .containsEntry("Waits", RuleState.PENDING).hasSize(5);
    }
}
