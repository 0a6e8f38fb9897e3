package pokero.chaos.scenario;

/** How long a run is: once in a while in full, often in short, and with every change as a miniature. */
public enum Form {
    FULL, SHORT, TINY;

    int of(int full, int shorter, int tiny) {
        return switch (this) {
            case FULL -> full;
            case SHORT -> shorter;
            case TINY -> tiny;
        };
    }
}
