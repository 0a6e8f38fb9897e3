package pokero.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final int MOST_LINES = 400;

    @Test
    void everyPackageOpensWithASentence() {
        List<Path> packages = javaFiles("main").map(Path::getParent).distinct().toList();

        assertThat(packages).isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void filesAreShort() {
        assertThat(javaFiles("main").filter(file -> lines(file) > MOST_LINES)).isEmpty();
        assertThat(javaFiles("test").filter(file -> lines(file) > MOST_LINES)).isEmpty();
    }

    private static Stream<Path> javaFiles(String kind) {
        return Stream.of("rules", "persistence", "ejb", "web", "launcher", "bench", "load", "visitor", "chaos", "tests")
                .map(module -> Path.of("..", module, "src", kind, "java")).filter(Files::exists)
                .flatMap(SourcesTest::walk)
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
