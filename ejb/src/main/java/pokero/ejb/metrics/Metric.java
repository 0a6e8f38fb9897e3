package pokero.ejb.metrics;

import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricUnits;

/** The metrics and what they mean. Those of the whole room are the same on every node: take their maximum, not their sum. */
enum Metric {
    HANDS("pokero_hands", MetricUnits.NONE, "Hands that this node settled"),
    ACTIONS("pokero_actions", MetricUnits.NONE, "Players' actions that came to this node, by kind and result"),
    ACTION_TIME("pokero_action_time", MetricUnits.SECONDS, "From taking a player's action to its commit"),
    SEEN_TIME("pokero_seen_time", MetricUnits.SECONDS,
            "From this node's hearing of a change at a table until a viewer who was ready had it on his line"),
    RETRIES("pokero_retries", MetricUnits.NONE,
            "Wishes that this node asked of the database again, by the cause"),
    CLOCK_FAULTS("pokero_clock_faults", MetricUnits.NONE,
            "Times that this node could not move a table on whose time was up, and put it off"),
    PAGES("pokero_pages", MetricUnits.NONE, "Pages that this node was asked for, by result"),
    NODE_SERVING("pokero_node_serving", MetricUnits.NONE, "1 while this node takes players, else 0"),
    DATABASE_REACHED("pokero_database_reached", MetricUnits.NONE, "1 while this node reaches the database, else 0"),
    LOGINS("pokero_logins", MetricUnits.NONE, "Log-ins tried on this node, by result"),
    SOCKETS("pokero_sockets", MetricUnits.NONE, "Browsers connected to this node"),
    RING_LAG("pokero_ring_lag", MetricUnits.SECONDS,
            "From this node's commit until all nodes have heard of it through the database"),
    RING_MISSED("pokero_ring_missed", MetricUnits.NONE,
            "Changes that this node found by comparing versions and had not heard of"),
    RING_LISTENING("pokero_ring_listening", MetricUnits.NONE, "1 while this node hears the others, else 0"),
    TABLES("pokero_tables", MetricUnits.NONE, "Open tables in the whole room"),
    HANDS_RUNNING("pokero_hands_running", MetricUnits.NONE, "Hands that are being played in the whole room"),
    BOTS_DUE("pokero_bots_due", MetricUnits.NONE, "Tables in the whole room whose house bot should have acted by now"),
    CLOCK_LAG("pokero_clock_lag", MetricUnits.SECONDS,
            "For how long the table in the whole room that waits longest has waited for a clock; 0 when none does"),
    SEATS_TAKEN("pokero_seats_taken", MetricUnits.NONE, "Seats taken in the whole room"),
    WRONG_BALANCES("pokero_ledger_wrong_balances", MetricUnits.NONE,
            "Balances in the whole room that are not the sum of their transfers"),
    UNSETTLED_POTS("pokero_ledger_unsettled_pots", MetricUnits.NONE, "Settled pots in the whole room with chips left"),
    LEDGER_AGE("pokero_ledger_age", MetricUnits.SECONDS,
            "Since the books of the whole room were checked: more than some minutes, and they cannot be"),
    LEDGER_TOTAL("pokero_ledger_total", MetricUnits.NONE,
            "Sum of all accounts in the whole room: 0, or chips were made");

    private final Metadata metadata;

    Metric(String name, String unit, String description) {
        metadata = Metadata.builder().withName(name).withUnit(unit).withDescription(description).build();
    }

    Metadata metadata() {
        return metadata;
    }
}
