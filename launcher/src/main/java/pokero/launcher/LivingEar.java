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

    private final Path project;
    private Sources pages;
    private Sources classes;
    private Path ear;

    /** @param project the folder of the sources, in which the EAR was built */
    LivingEar(Path project) {
        this.project = project;
    }

    @Override
    Path layOutEar(DataFolder data) throws IOException {
        // What is saved while the server starts is a change.
        pages = new Sources(List.of(project.resolve(PAGES)));
        classes = new Sources(MODULES.keySet().stream()
                .flatMap(module -> List.of("java", "jte", "resources").stream()
                        .map(kind -> project.resolve(module).resolve("src/main").resolve(kind)))
                .toList());
        ear = data.ear();
        Folders.delete(ear);
        Folders.copy(project.resolve("ear/target/pokero"), ear);
        for (Path module : Folders.walk(ear)) {
            if (module.getFileName().toString().matches("pokero-.*\\.(jar|war)")) {
                Archives.explode(module);
            }
        }
        takeClasses();
        takePages();
        return ear;
    }

    @Override
    List<String> serverArguments() {
        return List.of("-Dpokero.stage=Development");
    }

    @Override
    void follow() {
        try {
            while (true) {
                Thread.sleep(300);
                catchUp();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("The sources are no longer followed: " + e);
        }
    }

    /** Brings what was saved since the last time into the server. */
    void catchUp() throws IOException, InterruptedException {
        if (pages.changed()) {
            takePages();
            System.out.println("The pages are up to date.");
        }
        if (classes.changed()) {
            compileAndDeploy();
        }
    }

    private void compileAndDeploy() throws IOException, InterruptedException {
        System.out.println("Compiling …");
        int status = new ProcessBuilder("bin/maven", "--quiet", "--offline", "--projects", "web", "--also-make",
                "compile")
                .directory(project.toFile()).inheritIO().start().waitFor();
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

    private void takePages() throws IOException {
        Folders.copy(project.resolve(PAGES), ear.resolve(WAR));
    }

    private void takeClasses() throws IOException {
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            Folders.copy(project.resolve(module.getKey()).resolve("target/classes"), ear.resolve(module.getValue()));
        }
    }

    private void deploy() throws IOException {
        Files.deleteIfExists(marker("deployed"));
        Files.deleteIfExists(marker("failed"));
        Files.writeString(marker("dodeploy"), "");
    }
}
