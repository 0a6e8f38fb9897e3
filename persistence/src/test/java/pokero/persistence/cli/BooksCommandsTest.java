package pokero.persistence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pokero.persistence.PlayedRoom;
import pokero.persistence.TestDatabase;
import pokero.persistence.cli.Command.Outcome;
import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.persistence.table.HandAudit;

/** What an operator can do with the books, and what he cannot. */
class BooksCommandsTest {

    private static int rooms;

    @TempDir
    private Path folder;
    private Connection owner;
    private String name;
    private PlayedRoom room;

    @BeforeEach
    void play() throws SQLException {
        owner = TestDatabase.asOwner();
        name = "Room " + ++rooms;
        room = new PlayedRoom(owner, name);
        Enrolment.enrol(owner, new NewPlayer(name + " Ann", null, false, false, 500));
        Enrolment.enrol(owner, new NewPlayer(name + " Bob", null, false, false, 500));
    }

    @AfterEach
    void theBooksAreClean() throws Exception {
        assertThat(Command.asApp("verify-ledger", "--full").output()).endsWith("The books are clean.");
        owner.close();
    }

    @Test
    void theCheckSaysWhatIsWrong() throws Exception {
        TestDatabase.run(owner, "update account set balance = balance + 3 where id = " + wallet("Ann"));

        Outcome outcome = Command.asApp("verify-ledger");
        TestDatabase.run(owner, "update account set balance = balance - 3 where id = " + wallet("Ann"));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output().lines().map(line -> line.replaceAll(" +", " "))).containsExactly(
                "balances that differ from their transfers 1", "settled pots with chips left 0",
                "chips over or short in all 3", "The books are not clean.");
    }

    @Test
    void aTransferIsTakenBackByAnotherAndLeavesAWordWhy() throws Exception {
        long grant = number("select id from transfer where credit = " + wallet("Ann"));

        Outcome outcome = Command.asApp("reverse-transfer", Long.toString(grant), "--reason", "granted twice", "--by",
                "floor");

        assertThat(outcome).isEqualTo(new Outcome(0,
                "Transfer %d takes transfer %d back.".formatted(number("select max(id) from transfer"), grant)));
        assertThat(balance("Ann")).isZero();
        assertThat(number("select count(*) from correction where reversed = " + grant
                + " and reason = 'granted twice' and by = 'floor'")).isEqualTo(1);
        assertThat(Command.asApp("reverse-transfer", Long.toString(grant), "--reason", "once more"))
                .isEqualTo(new Outcome(1, "Transfer " + grant + " was taken back already."));
    }

    @Test
    void whatWasPlayedAwayIsNotTakenBack() throws Exception {
        long grant = number("select id from transfer where credit = " + wallet("1"));
        long bet = number("select id from transfer where hand_id = " + room.playHand() + " limit 1");

        assertThat(Command.asApp("reverse-transfer", Long.toString(grant), "--reason", "by mistake").output())
                .startsWith("The wallet has less than 1000 chips now");
        assertThat(Command.asApp("reverse-transfer", Long.toString(bet), "--reason", "by mistake").output())
                .contains("moved chips of a table");
        assertThat(Command.asApp("reverse-transfer", "999999999", "--reason", "by mistake").output())
                .isEqualTo("There is no transfer 999999999.");
        assertThat(Command.asApp("reverse-transfer", Long.toString(grant), "--reason", " ").output())
                .startsWith("Say why");
    }

    @Test
    void chipsAreMovedBetweenWalletsAndFromTheHouse() throws Exception {
        assertThat(Command.asApp("move-chips", "200", "--from", name + " Ann", "--to", name + " bob", "--reason",
                "a pot that was Bob's").status()).isZero();
        assertThat(Command.asApp("move-chips", "50", "--from", "house", "--to", name + " Bob", "--reason", "a prize")
                .status()).isZero();

        assertThat(balance("Ann")).isEqualTo(300);
        assertThat(balance("Bob")).isEqualTo(750);
        assertThat(Command.asApp("move-chips", "301", "--from", name + " Ann", "--to", "house", "--reason", "too much")
                .output()).isEqualTo(name + " Ann has less than 301 chips in the wallet.");
        assertThat(
                Command.asApp("move-chips", "1", "--from", "Nobody Here", "--to", "house", "--reason", "odd").output())
                .startsWith("Nobody is called Nobody Here");
        assertThat(
                Command.asApp("move-chips", "0", "--from", "house", "--to", name + " Ann", "--reason", "odd").status())
                .isEqualTo(1);
    }

    @Test
    void handsAreTheSameWhenTheyArePlayedAgain() throws Exception {
        for (int hand = 0; hand < 20; hand++) {
            room.playHand();
        }
        room.beginHand();

        assertThat(Command.asApp("verify-hands").output()).endsWith(" 0 came out otherwise.");
        assertThat(Command.asApp("verify-hands", "--since", "tomorrow").output())
                .isEqualTo("0 hands played again, 0 came out otherwise.");
        assertThat(Command.asApp("verify-hands", "--since", "teatime").output()).contains("teatime");
    }

    @Test
    void aHandThatWasTamperedWithIsFound() throws Exception {
        List<String> tampering = List.of(
                "delete from hand_event where hand_id = %d and kind = 'HandEnded'",
                "delete from hand_event where hand_id = %d and seq = 3",
                "update hand_event set body = '{\"seat\": 3, \"amount\": 7}' where hand_id = %d and seq = 1",
                "update hand set pot = pot + 1 where id = %d",
                "delete from transfer where hand_id = %d",
                "update hand set ended_at = null where id = %d");
        for (String each : tampering) {
            long hand = room.playHand();
            owner.setAutoCommit(false);
            TestDatabase.run(owner, each.formatted(hand));
            StringBuilder found = new StringBuilder();
            audit(hand, found);
            owner.rollback();
            owner.setAutoCommit(true);

            assertThat(found.toString()).as(each).startsWith(hand + ": ");
        }
    }

    private void audit(long tampered, StringBuilder found) throws SQLException {
        HandAudit.check(owner, "-infinity", (hand, fault) -> {
            if (hand == tampered) {
                found.append(hand).append(": ").append(fault);
            }
        });
    }

    @Test
    void oldHandsGoIntoFilesAndTheBooksStayClean() throws Exception {
        long hand = room.playHand();
        long young = room.playHand();
        TestDatabase.run(owner, "update hand set ended_at = '2020-01-01' where id = " + hand);
        number("select 1 from begin_closing()");
        number("select close_books()");

        assertThat(Command.asOwner("archive", "--before", "2020-02-01", "--to", folder.toString()))
                .isEqualTo(new Outcome(0, "1 hands are in " + folder + " now."));

        assertThat(lines()).singleElement().satisfies(line -> assertThat(line)
                .contains("\"hand\" : " + hand, "HandBegan", "HandEnded", "\"award\"", name + " 1", "\"secret\""));
        assertThat(number("select count(*) from hand_event where hand_id = " + hand)).isZero();
        assertThat(number("select count(*) from transfer where hand_id = " + hand)).isZero();
        assertThat(number("select count(*) from sealed_deck " + deckOf(hand))).isZero();
        assertThat(number("select count(*) from hand_event where hand_id = " + young)).isPositive();
        assertThat(number("select count(*) from sealed_deck " + deckOf(young))).isEqualTo(1);
        assertThat(Command.asApp("verify-hands").status()).isZero();
        assertThat(Command.asOwner("archive", "--before", "2020-02-01", "--to", folder.toString()).output())
                .startsWith("0 hands");
    }

    private static String deckOf(long hand) {
        return "join hand using (table_id, number) where id = " + hand;
    }

    @Test
    void theHandThatATableShowsStaysHoweverOldItIs() throws Exception {
        long hand = room.playHand();
        TestDatabase.run(owner, "update hand set ended_at = '2022-01-01' where id = " + hand);
        number("select 1 from begin_closing()");
        number("select close_books()");

        assertThat(Command.asOwner("archive", "--before", "2022-02-01", "--to", folder.toString()).output())
                .startsWith("0 hands");
        room.playHand();
        assertThat(Command.asOwner("archive", "--before", "2022-02-01", "--to", folder.toString()).output())
                .startsWith("1 hands");
    }

    @Test
    void whatIsNotOldOrNotClosedOrNotOnesOwnStays() throws Exception {
        long hand = room.playHand();
        room.playHand();
        TestDatabase.run(owner, "update hand set ended_at = '2021-01-01' where id = " + hand);

        assertThat(Command.asOwner("archive", "--before", "yesterday", "--to", folder.toString()).output())
                .startsWith("Hands stay in the database for a month");
        assertThat(Command.asOwner("archive", "--before", "2021-02-01", "--to", folder.toString()).output())
                .as("not closed yet").startsWith("0 hands");
        number("select 1 from begin_closing()");
        number("select close_books()");
        assertThat(Command.asApp("archive", "--before", "2021-02-01", "--to", folder.toString()).output())
                .contains("permission denied");
        assertThat(Command.asOwner("archive", "--before", "2021-02-01", "--to", "/nowhere").output())
                .contains("Nothing of it was removed");
        assertThat(number("select count(*) from hand_event where hand_id = " + hand)).isPositive();
    }

    @Test
    void slipsAreForgottenAfterAMonth() throws SQLException {
        long player = number("select id from player where name = '" + name + " Ann'");
        for (String age : List.of("31 days", "29 days")) {
            TestDatabase.run(owner, """
                    insert into slip (player_id, action_id, verb, answer, at)
                    values (%d, gen_random_uuid(), 'Sit', 'accepted', now() - interval '%s')""".formatted(player, age));
        }

        try (Connection app = TestDatabase.asApp()) {
            assertThat(TestDatabase.number(app, "select forget_slips(100)")).isEqualTo(1);
        }
        assertThat(number("select count(*) from slip where player_id = " + player)).isEqualTo(1);
    }

    private List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.toList().getFirst();
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file))))) {
                return reader.lines().toList();
            }
        }
    }

    private String wallet(String player) {
        return "(select wallet_id from player where name = '" + name + " " + player + "')";
    }

    private long balance(String player) throws SQLException {
        return number("select balance from account where id = " + wallet(player));
    }

    private long number(String query) throws SQLException {
        return TestDatabase.number(owner, query);
    }
}
