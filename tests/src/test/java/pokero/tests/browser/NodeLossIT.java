package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import pokero.rules.hand.Action;
import pokero.tests.RunningServer;
import pokero.tests.cluster.Address;
import pokero.tests.cluster.Balancer;
import pokero.tests.cluster.SecondNode;
import pokero.tests.floor.Table;
import pokero.tests.visitor.TableTalk;
import pokero.visitor.Form;
import pokero.visitor.Visitor;

/** Ann plays through one node and Ben through another; hers goes, and she stays. */
class NodeLossIT extends BrowserStory {

    @AutoClose
    private final SecondNode second = SecondNode.start();
    @AutoClose
    private final Balancer balancer = Balancer.inFrontOf(second.address(), Address.ofTheFirst());
    private final Table table = Table.open(2);

    @Override
    String address() {
        return balancer.url();
    }

    @Test
    void whoeverPlayedThroughANodeThatDiesGoesOnThroughAnother() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        ann.noteStatesOfTheLine();
        try (Visitor ben = RunningServer.newcomer("Ben ");
                TableTalk bensPage = TableTalk.open(ben, table.id());
                Visitor carl = Visitor.registered(balancer.url(), "Carl ")) {
            bensPage.sit(2, 200);
            Form carlsPassword = carl.form("/profile", "password").with("password:current", Visitor.PASSWORD)
                    .with("password:wanted", "five-turn-boards");
            table.deal("KhKdAhAd2c7s9d");
            assertThat(ann.act("raise")).isVisible();

            second.freeze();
            ann.does("raise");
            second.kill();

            assertThat(bensPage.act(new Action.Call()).ok()).isTrue();
            ann.awaitBoard(3);
            assertThat(ann.statesOfTheLine()).contains("wait").endsWith("live");
            assertThat(table.slips()).as("two chairs taken, one raise, one call").isEqualTo(4);
            assertThat(carlsPassword.send().body()).contains("Your password is changed");
            ann.page().navigate("/lobby");
            assertThat(ann.page()).hasTitle("Lobby · Pokero");
            ann.forgiveComplaints();
        }
    }

    @Test
    void nobodyNoticesThatANodeLeaves() {
        Guest ann = guest("Ann").register().sit(table, 1, 200);
        ann.noteStatesOfTheLine();
        try (Visitor ben = RunningServer.newcomer("Ben "); TableTalk bensPage = TableTalk.open(ben, table.id())) {
            bensPage.sit(2, 200);
            table.deal("KhKdAhAd2c7s9d");
            assertThat(ann.act("raise")).isVisible();

            second.leave();
            ann.does("raise");

            assertThat(bensPage.act(new Action.Call()).ok()).isTrue();
            ann.awaitBoard(3);
            assertThat(ann.traffic().frames()).anyMatch(frame -> frame.contains("\"move\":true"));
            assertThat(ann.statesOfTheLine()).doesNotContain("wait", "lost");
        }
    }
}
