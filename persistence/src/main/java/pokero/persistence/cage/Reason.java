package pokero.persistence.cage;

/** Why chips moved. */
public enum Reason {
    GRANT("grant"), DAILY_CHIPS("daily-chips"), BUY_IN("buy-in"), TOP_UP("top-up"), CASH_OUT("cash-out"), BET("bet"),
    AWARD("award"), REVERSAL("reversal");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** As the ledger names it. */
    public String text() {
        return text;
    }

    static Reason of(String text) {
        for (Reason reason : values()) {
            if (reason.text.equals(text)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("chips do not move for '" + text + "'");
    }
}
