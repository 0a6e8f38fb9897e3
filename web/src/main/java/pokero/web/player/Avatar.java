package pokero.web.player;

/** The round badge that stands for a player: a letter on one of six colours, the same on every page. */
public final class Avatar {

    private static final int COLOURS = 6;

    private Avatar() {
    }

    /** The first character of the name in upper case, a whole code point. */
    public static String initial(String name) {
        return new String(Character.toChars(Character.toUpperCase(name.codePointAt(0))));
    }

    /** 1 … 6, the same for a name wherever it stands. */
    public static int colour(String name) {
        return 1 + Math.floorMod(name.hashCode(), COLOURS);
    }
}
