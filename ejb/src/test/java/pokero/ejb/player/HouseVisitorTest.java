package pokero.ejb.player;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;

import org.junit.jupiter.api.Test;

import pokero.persistence.player.PlayerName;

class HouseVisitorTest {

    private final HouseVisitor visitor = new HouseVisitor();

    @Test
    void heIsLetInOnlyWhileHeWalksAndOnlyByHisPassword() {
        assertThat(knock(HouseVisitor.NAME, "")).isEqualTo(Status.NOT_VALIDATED);

        String password = visitor.admit();
        assertThat(knock(HouseVisitor.NAME, password)).isEqualTo(Status.VALID);
        assertThat(knock(HouseVisitor.NAME, "guessed")).isEqualTo(Status.NOT_VALIDATED);
        assertThat(knock("ada", password)).isEqualTo(Status.NOT_VALIDATED);

        visitor.dismiss();
        assertThat(knock(HouseVisitor.NAME, password)).isEqualTo(Status.NOT_VALIDATED);
    }

    @Test
    void noPasswordIsGivenTwice() {
        assertThat(visitor.admit()).hasSize(64).isNotEqualTo(visitor.admit());
    }

    @Test
    void nobodyCanRegisterUnderHisName() {
        assertThat(PlayerName.of(HouseVisitor.NAME)).isEmpty();
    }

    private Status knock(String name, String password) {
        return visitor.validate(new UsernamePasswordCredential(name, password)).getStatus();
    }
}
