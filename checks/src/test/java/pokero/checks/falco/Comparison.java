package pokero.checks.falco;

import java.util.Arrays;
import java.util.Optional;

/** How Falco compares a field with a value. */
enum Comparison {

    IS("="), IS_NOT("!="), LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">="), IN("in"), CONTAINS("contains"), STARTS(
            "startswith"),
    ENDS("endswith");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static Optional<Comparison> of(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }

    boolean holds(String field, String value, String wanted) {
        if (field.equals("fd.snet")) {
            return Net.of(wanted).has(value);
        }
        return switch (this) {
            case IS, IN -> value.equals(wanted);
            case IS_NOT -> !value.equals(wanted);
            case LESS -> Long.parseLong(value) < Long.parseLong(wanted);
            case AT_MOST -> Long.parseLong(value) <= Long.parseLong(wanted);
            case MORE -> Long.parseLong(value) > Long.parseLong(wanted);
            case AT_LEAST -> Long.parseLong(value) >= Long.parseLong(wanted);
            case CONTAINS -> value.contains(wanted);
            case STARTS -> value.startsWith(wanted);
            case ENDS -> value.endsWith(wanted);
        };
    }
}
