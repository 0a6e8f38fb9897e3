package pokero.web;

import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;

/** What the error page says. It asks nothing of the database, which may be what is broken. */
@Named
@RequestScoped
public class Mishap {

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 503);

    @Inject
    private Words words;
    @Inject
    private FacesContext faces;

    /** The answer's status; 500 when somebody was sent here by a page that broke half-way. */
    public int getStatus() {
        Object status = faces.getExternalContext().getRequestMap().get(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Whether what was asked for will be there again by itself. */
    public boolean isPassing() {
        return getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    public String getTitle() {
        return say("title");
    }

    public String getText() {
        return say("text");
    }

    /** The page was found, but what it stands for was not served. */
    public void answer() {
        faces.getExternalContext().setResponseStatus(getStatus());
    }

    private String say(String what) {
        String kind = TOLD.contains(getStatus()) ? Integer.toString(getStatus()) : "500";
        return words.say(String.format(Locale.ROOT, "error.%s.%s", kind, what));
    }
}
