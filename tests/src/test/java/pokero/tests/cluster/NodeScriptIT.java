package pokero.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start of a node makes of its environment. In the JVM's place stands a command that says how it was called. */
class NodeScriptIT {

    private static final Path SCRIPT = Path.of("../ear/target/server/bin/pokero-node");

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of("POKERO_DB_URL", "jdbc:postgresql://db/pokero",
            "POKERO_DB_USER", "pokero_app", "POKERO_DB_PASSWORD", "secret"));

    @BeforeEach
    void standInForTheJvm() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jvm/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\necho \"password $POKERO_DB_PASSWORD\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        environment.put("JAVA_HOME", folder.resolve("jvm").toString());
        environment.put("POKERO_EAR", "../ear/target/pokero.ear");
        environment.put("POKERO_NODE_FOLDER", folder.resolve("node").toString());
    }

    @Test
    void aNodeIsKnownByItsNameAndListensWhereItIsTold() throws IOException {
        environment.put("POKERO_NODE", "pokero-7d9f8b6c5d-x2x4z-and-more");
        environment.put("POKERO_ADDRESS", "127.0.0.12");
        environment.put("POKERO_CLUSTER_ADDRESS", "127.0.0.13");
        environment.put("POKERO_MANAGEMENT_ADDRESS", "127.0.0.14");
        environment.put("POKERO_PORT_OFFSET", "100");

        assertThat(start("--start-mode=suspend").lines()).contains("-Djboss.node.name=pokero-7d9f8b6c5d-x2x4z-and-more",
                "-Djboss.tx.node.id=9f8b6c5d-x2x4z-and-more", "-Djboss.bind.address=127.0.0.12",
                "-Djboss.bind.address.private=127.0.0.13", "-Djboss.bind.address.management=127.0.0.14",
                "-Djboss.socket.binding.port-offset=100",
                "-Djboss.server.base.dir=" + folder.resolve("node"), "--start-mode=suspend");
    }

    @Test
    void itsFilesAreMadeAfreshAndTheConsolesUsersStay() throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("node/configuration"));
        Files.writeString(configuration.resolve("mgmt-users.properties"), "admin=kept");
        Files.writeString(configuration.resolve("standalone.xml"), "old");
        Files.createDirectories(folder.resolve("node/deployments/old.ear"));

        start();

        assertThat(configuration.resolve("mgmt-users.properties")).hasContent("admin=kept");
        assertThat(configuration.resolve("standalone.xml")).content().contains("<server xmlns=");
        assertThat(folder.resolve("node/deployments")).isDirectoryNotContaining("glob:**/old.ear");
        assertThat(folder.resolve("node/deployments/pokero.ear")).isRegularFile();
    }

    @Test
    void nodesFindEachOtherThroughTheDatabaseUnlessAnotherWayIsNamed() throws IOException {
        Path configuration = folder.resolve("node/configuration/standalone.xml");

        start();
        assertThat(configuration).content().contains("<channel name=\"ee\" stack=\"database\"");

        environment.put("POKERO_DISCOVERY", "dns");
        assertThat(start()).startsWith("POKERO_DISCOVERY_NAME is not set: it says which DNS name");
        environment.put("POKERO_DISCOVERY_NAME", "pokero-nodes");
        start();
        assertThat(configuration).content().contains("<channel name=\"ee\" stack=\"dns\"");

        environment.put("POKERO_DISCOVERY", "multicast");
        assertThat(start()).isEqualTo("POKERO_DISCOVERY is to be database or dns, not multicast.\n");
    }

    @Test
    void secretsMayBeInFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "from-a-file\n");
        environment.remove("POKERO_DB_PASSWORD");
        assertThat(start()).startsWith("POKERO_DB_PASSWORD is not set");

        environment.put("POKERO_DB_PASSWORD_FILE", secret.toString());
        assertThat(start()).endsWith("password from-a-file\n");

        environment.put("POKERO_DB_PASSWORD_FILE", "/nowhere/secret");
        assertThat(start()).isEqualTo("POKERO_DB_PASSWORD_FILE names /nowhere/secret, which cannot be read.\n");
    }

    private String start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("POKERO_"));
        builder.environment().putAll(environment);
        return new String(builder.start().getInputStream().readAllBytes());
    }
}
