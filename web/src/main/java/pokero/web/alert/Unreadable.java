package pokero.web.alert;

/** A post that is neither Alertmanager's nor Falcosidekick's. */
class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    Unreadable(Throwable cause) {
        super(cause);
    }
}
