package pokero.web.alert;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import pokero.ejb.alert.AlertInbox;
import pokero.ejb.health.Outage;
import pokero.web.Words;

/**
 * Where Alertmanager and Falcosidekick post alerts, with the token that POKERO_ALERTS_TOKEN names. Whatever is wrong is said
 * in a sentence; while the database is away that is 503, so that Alertmanager tries again.
 */
@WebServlet(AlertsServlet.PATH)
public class AlertsServlet extends HttpServlet {

    public static final String PATH = "/api/alerts";

    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(AlertsServlet.class.getName());
    /** A hundred alerts with all that they say. */
    private static final int MOST_BYTES = 512 * 1024;

    private final transient BearerToken token = new BearerToken(System.getenv("POKERO_ALERTS_TOKEN"));

    @Inject
    private transient AlertInbox inbox;

    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.isSet()) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, "inbox.closed");
        } else if (!token.opens(request.getHeader("Authorization"))) {
            response.setHeader("WWW-Authenticate", "Bearer");
            answer(response, HttpServletResponse.SC_UNAUTHORIZED, "inbox.token");
        } else {
            Optional<byte[]> body = body(request);
            if (body.isPresent()) {
                take(body.get(), response);
            } else {
                answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "inbox.large");
            }
        }
    }

    private static Optional<byte[]> body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Optional.empty() : Optional.of(body);
    }

    private void take(byte[] body, HttpServletResponse response) throws IOException {
        try {
            inbox.take(Posts.read(body));
            answer(response, HttpServletResponse.SC_OK, "inbox.taken");
        } catch (Unreadable garbage) {
            LOG.log(Level.WARNING, "A post of alerts could not be read: {0}", garbage.getCause().toString());
            answer(response, HttpServletResponse.SC_BAD_REQUEST, "inbox.unreadable");
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Alerts could not be written down", fault);
            answer(response, Outage.caused(fault)
                    ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                    : HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "inbox.later");
        }
    }

    private void answer(HttpServletResponse response, int status, String key) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println(words.say(key));
    }
}
