package pokero.tests.cluster;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

import pokero.tests.RunningServer;

/** Where a node serves its pages, and where it tells how it is. */
public record Address(String pages, String management) {

    private static final int PATIENCE = (int) Duration.ofSeconds(1).toMillis();

    /** The node that all tests share. */
    public static Address ofTheFirst() {
        return new Address(RunningServer.url(), RunningServer.managementUrl());
    }

    /** As a load balancer asks. */
    public boolean isReady() {
        try {
            var asked = (HttpURLConnection) URI.create(management + "/health/ready").toURL().openConnection();
            asked.setConnectTimeout(PATIENCE);
            asked.setReadTimeout(PATIENCE);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException away) {
            return false;
        }
    }
}
