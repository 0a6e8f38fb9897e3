package pokero.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The nodes' containers, as the engine that {@code DOCKER_HOST} names has them; with {@code -Dpokero.nodes=kubectl} their
 * pods, as the current cluster has them.
 */
final class Containers {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final boolean IN_CLUSTER = System.getProperty("pokero.nodes", "").equals("kubectl");

    private Containers() {
    }

    static List<String> nodes() {
        if (IN_CLUSTER) {
            return kubectl("get", "pod", "--selector=app=pokero-app", "--output=name").lines().toList();
        }
        return docker("ps", "--quiet", "--filter", "label=com.docker.compose.service=pokero-app").lines().toList();
    }

    /** As if the machine had lost it: the engine starts it again by itself. */
    static void kill(String container) {
        if (IN_CLUSTER) {
            kubectl("delete", container, "--grace-period=0", "--force");
            return;
        }
        long process = Long.parseLong(inspect(container, "{{.State.Pid}}"));
        ProcessHandle node = ProcessHandle.of(process).orElseThrow();
        assertThat(node.destroyForcibly()).as("whether the node's process could be killed").isTrue();
        node.onExit().join();
    }

    static void awaitHealthy(String container) {
        if (IN_CLUSTER) {
            kubectl("rollout", "status", "statefulset/pokero-app", "--timeout=" + PATIENCE.toSeconds() + "s");
            return;
        }
        Instant latest = Instant.now().plus(PATIENCE);
        while (!inspect(container, "{{.State.Health.Status}}").equals("healthy")) {
            assertThat(Instant.now()).as("the node to be back").isBefore(latest);
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static String inspect(String container, String format) {
        return docker("inspect", "--format", format, container);
    }

    private static String docker(String... words) {
        return say(List.of("docker"), words);
    }

    private static String kubectl(String... words) {
        return say(List.of("kubectl", "--namespace=pokero"), words);
    }

    private static String say(List<String> program, String... words) {
        try {
            List<String> command = new java.util.ArrayList<>(program);
            command.addAll(List.of(words));
            Process docker = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(docker.getInputStream().readAllBytes()).strip();
            assertThat(docker.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
