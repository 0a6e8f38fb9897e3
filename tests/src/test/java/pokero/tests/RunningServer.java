package pokero.tests;

/** Where the server of the tests listens. */
public final class RunningServer {

    private static final int HTTP = Integer.getInteger("pokero.port.http");
    private static final int MANAGEMENT = Integer.getInteger("pokero.port.management");

    private RunningServer() {
    }

    public static String url() {
        return "http://" + host();
    }

    /** Its name and port, as an address has them. */
    public static String host() {
        return "127.0.0.1:" + HTTP;
    }

    public static String managementUrl() {
        return "http://127.0.0.1:" + MANAGEMENT;
    }
}
