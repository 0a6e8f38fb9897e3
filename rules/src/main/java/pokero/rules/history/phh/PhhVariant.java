package pokero.rules.history.phh;

import java.util.List;

/** What a hand of each kind of game must have, beside what every hand has. */
enum PhhVariant {

    BLINDS_AND_ONE_BET(List.of("blinds_or_straddles", "min_bet")),
    BLINDS_AND_TWO_BETS(List.of("blinds_or_straddles", "small_bet", "big_bet")),
    BRING_IN(List.of("bring_in", "small_bet", "big_bet"));

    private final List<String> required;

    PhhVariant(List<String> required) {
        this.required = required;
    }

    /** @return no keys for a code that the format does not know */
    static List<String> required(String code) {
        return switch (code) {
            case "NT", "NS", "PO", "N2L1D" -> BLINDS_AND_ONE_BET.required;
            case "FT", "FO/8", "F2L3D", "FB" -> BLINDS_AND_TWO_BETS.required;
            case "F7S", "F7S/8", "FR" -> BRING_IN.required;
            default -> List.of();
        };
    }
}
