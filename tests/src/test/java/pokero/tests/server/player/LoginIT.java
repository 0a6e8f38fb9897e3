package pokero.tests.server.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.player.LoginAnswer;
import pokero.ejb.player.LoginAnswer.NoMatch;
import pokero.ejb.player.LoginAnswer.Paused;
import pokero.ejb.player.LoginAnswer.Suspended;
import pokero.ejb.player.LoginAnswer.Welcome;
import pokero.ejb.player.LoginReply;
import pokero.ejb.player.PlayerIdentityStore;
import pokero.ejb.player.PlayerService;
import pokero.tests.server.Deployed;

@ExtendWith(ArquillianExtension.class)
class LoginIT extends Deployed {

    private static final String RIGHT = "three blind mice";
    private static final String WRONG = "four calling birds";

    @Inject
    private PlayerService players;

    @Inject
    private PlayerIdentityStore store;

    @Inject
    private LoginReply reply;

    @Inject
    private RequestContextController request;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    @Test
    void theRightPasswordOpensInWhateverCaseTheNameIsTyped() {
        players.register("Agata", RIGHT);

        assertThat(logIn("aGATA", RIGHT)).isEqualTo(new Welcome("Agata", false));
    }

    @Test
    void aPlayerIsInOneGroupAndAnAdminInTwo() throws SQLException {
        players.register("Adela", RIGHT);
        players.register("Albert", RIGHT);
        execute("update player set admin = true where name = 'Albert'");

        assertThat(validate("Adela", RIGHT).getCallerGroups()).containsExactly("player");
        assertThat(validate("Albert", RIGHT).getCallerGroups()).containsExactlyInAnyOrder("player", "admin");
        assertThat(validate("Albert", WRONG).getCallerGroups()).isEmpty();
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaits() throws SQLException {
        players.register("Barbara", RIGHT);

        for (int left = 4; left > 0; left--) {
            assertThat(logIn("Barbara", WRONG)).isEqualTo(new NoMatch(OptionalInt.of(left)));
        }
        assertThat(logIn("Barbara", WRONG)).isEqualTo(new Paused(15));
        assertThat(logIn("Barbara", RIGHT)).isEqualTo(new Paused(15));
        assertThat(validate("Barbara", RIGHT).getStatus()).isEqualTo(CredentialValidationResult.Status.INVALID);

        execute("update player set locked_until = clock_timestamp() where name = 'Barbara'");
        assertThat(logIn("Barbara", WRONG)).isEqualTo(new NoMatch(OptionalInt.of(4)));
        assertThat(logIn("Barbara", RIGHT)).isInstanceOf(Welcome.class);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        players.register("Cecylia", RIGHT);
        logIn("Cecylia", WRONG);
        logIn("Cecylia", WRONG);
        logIn("Cecylia", RIGHT);

        assertThat(logIn("Cecylia", WRONG)).isEqualTo(new NoMatch(OptionalInt.of(4)));
    }

    @Test
    void twentyGuessesAtOnceAreStillFive() throws Exception {
        players.register("Dorota", RIGHT);
        Callable<LoginAnswer> guess = () -> logIn("Dorota", WRONG);

        List<LoginAnswer> answers = executor.invokeAll(Stream.generate(() -> guess).limit(20).toList()).stream()
                .map(answer -> answer.resultNow()).toList();

        assertThat(answers.stream().filter(NoMatch.class::isInstance)).hasSize(4);
        assertThat(answers.stream().filter(Paused.class::isInstance)).hasSize(16);
    }

    @Test
    void aSuspendedPlayerIsToldSoOnceHisPasswordIsRight() throws SQLException {
        players.register("Edyta", RIGHT);
        execute("update player set suspended = true where name = 'Edyta'");

        assertThat(logIn("Edyta", WRONG)).isInstanceOf(NoMatch.class);
        assertThat(logIn("Edyta", RIGHT)).isEqualTo(new Suspended());
        assertThat(validate("Edyta", RIGHT).getStatus()).isEqualTo(CredentialValidationResult.Status.INVALID);
    }

    @Test
    void nobodyLogsInAsAPlayerWithoutAPasswordOrAsNobody() throws SQLException {
        players.register("Felicja", RIGHT);
        execute("update player set password_hash = null where name = 'Felicja'");

        assertThat(logIn("Felicja", RIGHT)).isEqualTo(new NoMatch(OptionalInt.empty()));
        assertThat(logIn("Nobody at all", RIGHT)).isEqualTo(new NoMatch(OptionalInt.empty()));
        assertThat(logIn("Feli\0cja", RIGHT)).isEqualTo(new NoMatch(OptionalInt.empty()));
        assertThat(logIn("", "")).isEqualTo(new NoMatch(OptionalInt.empty()));
    }

    private LoginAnswer logIn(String name, String password) {
        request.activate();
        try {
            store.validate(new UsernamePasswordCredential(name, password));
            return reply.answer().orElseThrow();
        } finally {
            request.deactivate();
        }
    }

    private CredentialValidationResult validate(String name, String password) {
        request.activate();
        try {
            return store.validate(new UsernamePasswordCredential(name, password));
        } finally {
            request.deactivate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
