package pokero.tests;

import pokero.visitor.Visitor;

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

    /** Somebody at its door who is not logged in. */
    public static Visitor stranger() {
        return Visitor.stranger(url());
    }

    /** Somebody who has just opened an account, and is logged in. @param like how his name begins */
    public static Visitor newcomer(String like) {
        return Visitor.registered(url(), like);
    }
}
