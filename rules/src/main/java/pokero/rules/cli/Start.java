package pokero.rules.cli;

/**
 * Where the jar begins: it says so where Java is too old for the rest. Compiled for Java 8, so it finds {@link Main} by
 * its name alone.
 */
public final class Start {

    private static final double NEEDED = 65; // the class files of Java 21
    private static final int MISUSED = 2;

    private Start() {
    }

    /**
     * @param words as for {@link Main}
     * @throws ReflectiveOperationException never: what it looks for is in the same jar
     */
    public static void main(String[] words) throws ReflectiveOperationException {
        if (Double.parseDouble(System.getProperty("java.class.version")) < NEEDED) {
            System.err.println(
                    "pokero-rules: this needs Java 21 or newer, but runs on " + System.getProperty("java.version")
                            + " in " + System.getProperty("java.home"));
            System.exit(MISUSED);
        }
        Class.forName("pokero.rules.cli.Main").getMethod("main", String[].class).invoke(null, (Object) words);
    }
}
