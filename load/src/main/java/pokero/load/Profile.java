package pokero.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server does while it is measured, as the JDK's Flight Recorder sees it; wanted when PROFILE names a file. */
final class Profile {

    private final long process;
    private final Path file;

    private Profile(long process, Path file) {
        this.process = process;
        this.file = file;
    }

    static Optional<Profile> begin(ProcessHandle server) {
        Optional<Profile> profile = Optional.ofNullable(System.getenv("PROFILE")).filter(name -> !name.isBlank())
                .map(name -> new Profile(server.pid(), Path.of(name).toAbsolutePath()));
        profile.ifPresent(wanted -> wanted.jcmd("JFR.start", "name=desk", "settings=profile"));
        return profile;
    }

    void end() {
        jcmd("JFR.dump", "name=desk", "filename=" + file);
        System.out.println("profile: " + file);
    }

    private void jcmd(String command, String... arguments) {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process),
                    command);
            builder.command().addAll(List.of(arguments));
            builder.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
