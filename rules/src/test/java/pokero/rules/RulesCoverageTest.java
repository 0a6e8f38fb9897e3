package pokero.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Each rule of docs/rules.md has tests that are named after it, with cases where it bites and where it does not. */
class RulesCoverageTest {

    private static final Path CLASSES = Path.of("target/test-classes");
    private static final Pattern ROW = Pattern.compile("^\\| (R\\d\\d) \\| (.+?) \\|", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("(R\\d\\d)_.+");

    @Test
    void everyRuleHasATestWhereItBitesAndOneWhereItDoesNot() throws IOException {
        Map<String, String> rules = rules();
        Map<String, List<Method>> tests = tests();
        List<String> list = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        rules.forEach((rule, title) -> {
            List<Method> own = tests.getOrDefault(rule, List.of());
            list.add(rule + " " + title);
            own.stream().map(RulesCoverageTest::line).sorted().forEach(list::add);
            Stream.of(true, false).filter(bites -> own.stream().noneMatch(test -> bites(test) == bites))
                    .map(bites -> rule + " has no test where it " + (bites ? "bites" : "does not bite"))
                    .forEach(missing::add);
        });
        Files.write(Path.of("target/rules-coverage.txt"), Stream.concat(list.stream(), missing.stream()).toList());

        assertThat(rules).containsKeys("R01", "R26");
        assertThat(missing).isEmpty();
        assertThat(rules.keySet()).containsAll(tests.keySet());
    }

    private static boolean bites(Method test) {
        return !test.isAnnotationPresent(Spares.class);
    }

    private static String line(Method test) {
        return "    " + (bites(test) ? "bites   " : "spares  ") + test.getDeclaringClass().getSimpleName() + "."
                + test.getName();
    }

    private static Map<String, String> rules() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("../docs/rules.md")));
        while (row.find()) {
            rules.put(row.group(1), row.group(2));
        }
        return rules;
    }

    private static Map<String, List<Method>> tests() throws IOException {
        Map<String, List<Method>> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.filter(file -> file.toString().endsWith("Test.class")).sorted(Comparator.naturalOrder())
                    .map(RulesCoverageTest::load).flatMap(type -> Stream.of(type.getDeclaredMethods()))
                    .forEach(method -> {
                        Matcher name = NAME.matcher(method.getName());
                        if (name.matches() && !method.isSynthetic()) {
                            tests.computeIfAbsent(name.group(1), rule -> new ArrayList<>()).add(method);
                        }
                    });
        }
        return tests;
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
        try {
            return Class.forName(name, false, RulesCoverageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
