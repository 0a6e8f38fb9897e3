package pokero.ejb.demo;

/** Tells whether this server is the demo; demo accounts and house bots are in no other. */
public final class Demo {

    private Demo() {
    }

    public static boolean isOn() {
        return "demo".equals(System.getenv("POKERO_PROFILE"));
    }
}
