package pokero.rules.history.phh;

/** What stands at one place of a PHH file. */
public sealed interface PhhEntry {

    record Read(PhhHand hand) implements PhhEntry {
    }

    /**
     * @param key the name of the hand's table, empty for the only hand of a file and for what stands outside of tables
     * @param reason what is wrong with it
     */
    record Broken(String key, String reason) implements PhhEntry {
    }
}
