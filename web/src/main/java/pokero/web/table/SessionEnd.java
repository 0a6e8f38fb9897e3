package pokero.web.table;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** A socket does not outlive its login: log-out and a session's end close it. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    @Inject
    private Viewers viewers;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        viewers.logOut(event.getSession().getId());
    }
}
