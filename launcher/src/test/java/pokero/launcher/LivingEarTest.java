package pokero.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved page is in the running server, whenever it was saved. */
class LivingEarTest {

    private LivingEar ear;
    private Path page;
    private Path served;

    @BeforeEach
    void layOut(@TempDir Path project, @TempDir Path data) throws IOException {
        for (String module : List.of("rules", "persistence", "ejb", "web")) {
            Files.createDirectories(project.resolve(module).resolve("target/classes"));
        }
        Files.createDirectories(project.resolve("ear/target/pokero"));
        page = project.resolve("web/src/main/webapp/login.xhtml");
        Files.createDirectories(page.getParent());
        save("Log in");
        ear = new LivingEar(project);
        served = ear.layOut(new DataFolder(data)).resolve("pokero-web.war/login.xhtml");
    }

    @Test
    void aPageThatIsSavedWhileTheServerStartsIsThereWhenItRuns() throws Exception {
        assertThat(served).hasContent("Log in");
        save("Welcome back");

        ear.catchUp();

        assertThat(served).hasContent("Welcome back");
    }

    @Test
    void aPageThatIsSavedLaterIsThereToo() throws Exception {
        ear.catchUp();
        save("Once more");

        ear.catchUp();

        assertThat(served).hasContent("Once more");
    }

    private void save(String words) throws IOException {
        Instant last = Files.exists(page) ? Files.getLastModifiedTime(page).toInstant() : Instant.now();
        Files.writeString(page, words);
        Files.setLastModifiedTime(page, FileTime.from(last.plusSeconds(1)));
    }
}
