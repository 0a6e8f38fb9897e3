package pokero.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pokero.tests.alert.Alarm;
import pokero.tests.alert.Watch;
import pokero.tests.floor.Alerts;
import pokero.tests.floor.Players;

/** What an admin sees of alerts and does about them. */
class AlertsIT extends BrowserStory {

    private final Alarm alarm = Alarm.named("Fire");
    private Guest admin;

    @BeforeEach
    void anAdminComesIn() {
        admin = guest("Floor").register();
        admin.logOut();
        Players.promote(admin.name());
        admin.logIn();
        alarm.fire();
    }

    @Test
    void anAlertIsAcknowledgedAndEverybodySeesByWhom() {
        admin.page().navigate("/admin/alerts");
        assertThat(line()).containsText("Somebody made " + alarm.name());
        assertThat(line()).containsText("critical");
        assertThat(line().getByText("Runbook")).hasAttribute("href",
                "https://runbooks.example.com/" + alarm.name() + ".md");
        admin.click("Acknowledge " + alarm.name());

        assertThat(admin.page().locator("#notices")).containsText("You look after " + alarm.name());
        assertThat(line()).containsText(admin.name());
        assertThat(line().getByText("Acknowledge")).hasCount(0);
        assertThat(admin.page().locator("#acts\\:list")).containsText(alarm.name());
        assertThat(Alerts.acts(alarm.name())).isEqualTo("acknowledge by " + admin.name() + ": ");
    }

    @Test
    void anAlertIsSilencedForSomeHoursAndTheSilenceIsEnded() {
        try (Watch watch = Watch.begin()) {
            admin.page().navigate("/admin/alerts");
            assertThat(admin.page().locator("#s\\:list")).containsText("Nothing is silenced.");
            admin.page().getByLabel("Alert", new Page.GetByLabelOptions().setExact(true))
                    .selectOption(new SelectOption().setLabel(alarm.name() + ": Somebody made " + alarm.name()));
            admin.click("Silence");
            assertThat(admin.page().locator("#s\\:new")).containsText("Say why");
            admin.page().locator("#s\\:comment").fill("the upgrade");
            admin.click("Silence");

            Locator silence = admin.page().locator("#s\\:list");
            assertThat(silence).containsText("alertname=\"" + alarm.name() + "\"");
            assertThat(silence).containsText("the upgrade");
            assertThat(watch.silenced()).contains("\"createdBy\":\"" + admin.name() + '"', "pokero-app-0");
            assertThat(line()).isVisible();
            admin.page().locator("#s\\:list button").click();

            assertThat(admin.page().locator("#notices")).containsText("The silence is over.");
            assertThat(silence).containsText("Nothing is silenced.");
            assertThat(watch.silenced()).isEmpty();
            assertThat(Alerts.acts(alarm.name())).isEqualTo("silence by " + admin.name() + ": the upgrade");
            assertThat(admin.page().locator("#acts\\:list")).containsText("ended a silence");
        }
    }

    @Test
    void withoutAlertmanagerAndPrometheusThePageSaysSoAndIsThere() {
        admin.page().navigate("/admin/alerts");

        assertThat(line()).isVisible();
        assertThat(admin.page().getByText("Alertmanager does not answer")).isVisible();
        assertThat(admin.page().getByText("Prometheus does not answer")).isVisible();
        assertThat(admin.page().getByText("Dashboards in Grafana")).hasAttribute("href", "https://grafana.example.com");
        assertThat(admin.page().getByText("Findings in Falcosidekick")).hasCount(0);
    }

    @Test
    void everyRuleIsListedWithItsState() {
        try (Watch watch = Watch.begin()) {
            admin.page().navigate("/admin/alerts");
            Locator rules = admin.page().locator("#r\\:list");

            assertThat(rules.locator("tr", new Locator.LocatorOptions().setHasText("PokeroBooksWrong")))
                    .containsText("pending");
            assertThat(rules).containsText("not loaded");
            rules.locator(".ui-paginator-last").click();
            assertThat(rules).containsText("Gatekeeper");
            assertThat(watch.silenced()).isEmpty();
        }
    }

    private Locator line() {
        return admin.page().locator("#f\\:list_data tr", new Page.LocatorOptions()
                .setHasText(alarm.name()));
    }
}
