package pokero.checks.falco;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A condition in Falco's language, with every macro and list in its place. */
sealed interface Filter {

    /** @param event fields and their values; a field that is missing has none, as in Falco, and compares with nothing */
    boolean matches(Map<String, String> event);

    /** The condition in words, as a compiler takes it. */
    String text();

    record All(List<Filter> parts) implements Filter {

        @Override
        public boolean matches(Map<String, String> event) {
            return parts.stream().allMatch(part -> part.matches(event));
        }

        @Override
        public String text() {
            return parts.stream().map(Filter::text).collect(Collectors.joining(" and ", "(", ")"));
        }
    }

    record Any(List<Filter> parts) implements Filter {

        @Override
        public boolean matches(Map<String, String> event) {
            return parts.stream().anyMatch(part -> part.matches(event));
        }

        @Override
        public String text() {
            return parts.stream().map(Filter::text).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    record Not(Filter part) implements Filter {

        @Override
        public boolean matches(Map<String, String> event) {
            return !part.matches(event);
        }

        @Override
        public String text() {
            return "not " + part.text();
        }
    }

    record Exists(String field) implements Filter {

        @Override
        public boolean matches(Map<String, String> event) {
            return Field.of(event, field) != null;
        }

        @Override
        public String text() {
            return field + " exists";
        }
    }

    record Compare(String field, Comparison how, List<String> values) implements Filter {

        @Override
        public boolean matches(Map<String, String> event) {
            String value = Field.of(event, field);
            return value != null && values.stream().anyMatch(each -> how.holds(field, value, each));
        }

        @Override
        public String text() {
            return field + " " + how.sign() + " " + (how == Comparison.IN
                    ? values.stream().map(Compare::quoted).collect(Collectors.joining(", ", "(", ")"))
                    : quoted(values.getFirst()));
        }

        private static String quoted(String value) {
            return '"' + value + '"';
        }
    }
}
