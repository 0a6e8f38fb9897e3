package pokero.rules.cards;

/** Where bytes of chance come from; {@code SecureRandom::nextBytes} is one. */
@FunctionalInterface
public interface ByteSource {

    /** Fills all of the array; every byte is independent of the others and as likely as any other. */
    void fill(byte[] bytes);
}
