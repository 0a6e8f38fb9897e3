package pokero.rules.history.export;

import java.util.Map;

/** The signs of the currencies that poker is usually played in. */
final class Symbols {

    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£");

    private Symbols() {
    }

    /** Empty for a currency without a sign of its own. */
    static String of(String code) {
        return SIGNS.getOrDefault(code, "");
    }

    /** Empty for a sign that is not unique. */
    static String code(String sign) {
        return SIGNS.entrySet().stream().filter(entry -> entry.getValue().equals(sign)).map(Map.Entry::getKey)
                .findFirst().orElse("");
    }
}
