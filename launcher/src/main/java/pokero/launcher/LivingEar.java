package pokero.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The EAR as folders that follow the sources: a changed page, style or script is there at the next request, a changed class
 * or template is compiled and the EAR deployed again.
 */
final class LivingEar extends Deployment {

    private static final String PAGES = "web/src/main/webapp";
    private static final String WAR = "pokero-web.war";

    /** Where the classes of a module are in the EAR. */
    private static final Map<String, String> MODULES = Map.of("rules", "lib/pokero-rules.jar", "persistence",
            "lib/pokero-persistence.jar", "ejb", "pokero-ejb.jar", "web", WAR + "/WEB-INF/classes");

    private final Path built;
    private Path ear;

    /** @param built the EAR's contents, as the build left them beside the archive */
    LivingEar(Path built) {
        this.built = built;
    }

    @Override
    Path layOutEar(DataFolder data) throws IOException {
        ear = data.ear();
        Folders.delete(ear);
        Folders.copy(built, ear);
        for (Path module : Folders.walk(ear)) {
            if (module.getFileName().toString().matches("pokero-.*\\.(jar|war)")) {
                Archives.explode(module);
            }
        }
        takeClasses();
        Folders.copy(Path.of(PAGES), ear.resolve(WAR));
        return ear;
    }

    @Override
    List<String> serverArguments() {
        return List.of("-Dpokero.stage=Development");
    }

    @Override
    void follow() {
        Sources pages = new Sources(List.of(Path.of(PAGES)));
        Sources classes = new Sources(MODULES.keySet().stream()
                .flatMap(module -> List.of("java", "jte", "resources").stream()
                        .map(kind -> Path.of(module, "src/main", kind)))
                .toList());
        try {
            while (true) {
                Thread.sleep(300);
                if (pages.changed()) {
                    Folders.copy(Path.of(PAGES), ear.resolve(WAR));
                    System.out.println("The pages are up to date.");
                }
                if (classes.changed()) {
                    compileAndDeploy();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("The sources are no longer followed: " + e);
        }
    }

    private void compileAndDeploy() throws IOException, InterruptedException {
        System.out.println("Compiling …");
        int status = new ProcessBuilder("bin/maven", "--quiet", "--offline", "--projects", "web", "--also-make",
                "compile")
                .inheritIO().start().waitFor();
        if (status == 0) {
            takeClasses();
            System.out.println("Deploying …");
            deploy();
            while (!done() && !failed()) {
                Thread.sleep(100);
            }
            System.out.println(done() ? "The classes are up to date." : "WildFly could not deploy them; see its log.");
        }
    }

    private void takeClasses() throws IOException {
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            Folders.copy(Path.of(module.getKey(), "target/classes"), ear.resolve(module.getValue()));
        }
    }

    private void deploy() throws IOException {
        Files.deleteIfExists(marker("deployed"));
        Files.deleteIfExists(marker("failed"));
        Files.writeString(marker("dodeploy"), "");
    }
}
