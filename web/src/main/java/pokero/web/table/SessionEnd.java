package pokero.web.table;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import pokero.ejb.ring.LoginEnded;
import pokero.ejb.ring.Ring;

/** A socket does not outlive its login: log-out and a session's end close it, on whichever node it is. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    @Inject
    private Ring ring;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        ring.tell(LoginEnded.of(event.getSession().getId()));
    }
}
