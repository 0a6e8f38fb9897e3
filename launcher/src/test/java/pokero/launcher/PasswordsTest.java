package pokero.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

    @TempDir
    private Path folder;

    @Test
    void eachRoleHasItsOwnAndKeepsIt() throws IOException {
        Passwords made = Passwords.readOrMake(folder.resolve("passwords"));

        assertThat(made.superuser()).hasSize(48).isNotEqualTo(made.owner());
        assertThat(made.app()).hasSize(48).isNotEqualTo(made.owner());
        assertThat(Passwords.readOrMake(folder.resolve("passwords"))).isEqualTo(made);
    }

    @Test
    void nobodyElseReadsThem() throws IOException {
        Passwords.readOrMake(folder.resolve("passwords"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("passwords"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatLostOneIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("passwords"), "superuser=a\napp=b\n");

        assertThatExceptionOfType(Trouble.class).isThrownBy(() -> Passwords.readOrMake(file))
                .withMessage("The password of the role 'owner' is missing in " + file + ".");
    }
}
