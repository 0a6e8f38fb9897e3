package pokero.tests.browser;

/** Where the server of the tests listens. */
final class RunningServer {

    private static final int HTTP = Integer.getInteger("pokero.port.http");
    private static final int MANAGEMENT = Integer.getInteger("pokero.port.management");

    private RunningServer() {
    }

    static String url() {
        return "http://127.0.0.1:" + HTTP;
    }

    static String managementUrl() {
        return "http://127.0.0.1:" + MANAGEMENT;
    }
}
