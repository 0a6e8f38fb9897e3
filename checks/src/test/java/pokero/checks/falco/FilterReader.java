package pokero.checks.falco;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads conditions: {@code not} before {@code and} before {@code or}, comparisons, macros by their names. */
final class FilterReader {

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|'([^']*)'|[(),]|[^\\s(),]+");

    private final Map<String, String> macros;
    private final Map<String, List<String>> lists;
    private final Deque<String> tokens = new ArrayDeque<>();

    private FilterReader(String text, Map<String, String> macros, Map<String, List<String>> lists) {
        this.macros = macros;
        this.lists = lists;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
    }

    /** @throws IllegalArgumentException when it is no condition, or names what nothing defines */
    static Filter read(String text, Map<String, String> macros, Map<String, List<String>> lists) {
        FilterReader reader = new FilterReader(text, macros, lists);
        Filter filter = reader.any();
        if (!reader.tokens.isEmpty()) {
            throw new IllegalArgumentException("what is " + reader.tokens.peek() + " doing in: " + text);
        }
        return filter;
    }

    private Filter any() {
        List<Filter> parts = new ArrayList<>(List.of(all()));
        while (skip("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Filter.Any(parts);
    }

    private Filter all() {
        List<Filter> parts = new ArrayList<>(List.of(one()));
        while (skip("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Filter.All(parts);
    }

    private Filter one() {
        if (skip("not")) {
            return new Filter.Not(one());
        }
        if (skip("(")) {
            Filter inner = any();
            want(")");
            return inner;
        }
        return comparison(next());
    }

    private Filter comparison(String word) {
        if (macros.containsKey(word)) {
            return read(macros.get(word), macros, lists);
        }
        if (!word.contains(".")) {
            throw new IllegalArgumentException("no macro is called " + word);
        }
        if (skip("exists")) {
            return new Filter.Exists(word);
        }
        String sign = next();
        Comparison how = Comparison.of(sign)
                .orElseThrow(() -> new IllegalArgumentException("no comparison is called " + sign));
        return new Filter.Compare(word, how, how == Comparison.IN ? values() : List.of(plain(next())));
    }

    private List<String> values() {
        want("(");
        List<String> values = new ArrayList<>();
        do {
            String value = next();
            values.addAll(lists.getOrDefault(value, List.of(plain(value))));
        } while (skip(","));
        want(")");
        return values;
    }

    private static String plain(String token) {
        return token.matches("[\"'].*") ? token.substring(1, token.length() - 1) : token;
    }

    private boolean skip(String token) {
        if (token.equals(tokens.peek())) {
            tokens.remove();
            return true;
        }
        return false;
    }

    private void want(String token) {
        String found = next();
        if (!found.equals(token)) {
            throw new IllegalArgumentException(found + " stands where " + token + " is wanted");
        }
    }

    private String next() {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("the condition ends too early");
        }
        return tokens.remove();
    }
}
