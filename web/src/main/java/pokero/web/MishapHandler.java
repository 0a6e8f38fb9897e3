package pokero.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.primefaces.csp.CspException;

import pokero.ejb.health.Outage;

/**
 * Faults of pages: a form that the server no longer knows is shown afresh; what broke in an ajax request leads to the
 * error page, because its answer could not show one. When the database is away a form is shown again as it was sent, and an
 * ajax request changes nothing on its page, so nothing typed is lost. All others are the container's, which knows the error
 * page.
 */
public class MishapHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(MishapHandler.class.getName());

    public MishapHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean ajax = faces.getPartialViewContext().isAjaxRequest();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events
                .hasNext();) {
            Throwable thrown = events.next().getContext().getException();
            Throwable fault = getRootCause(thrown);
            if (Outage.caused(thrown) && (ajax || isForm(faces))) {
                events.remove();
                sayAgain(faces, ajax);
            } else if (isUnknownForm(faces, fault)) {
                events.remove();
                lead(faces, request(faces).getRequestURI() + "?stale=true");
            } else if (ajax) {
                events.remove();
                LOG.log(Level.ERROR, "A page broke in an ajax request to " + request(faces).getRequestURI(), fault);
                lead(faces, request(faces).getContextPath() + "/error");
            }
        }
        getWrapped().handle();
    }

    /** A form that was filled in: it can be shown again as long as nothing was shown yet. */
    private static boolean isForm(FacesContext faces) {
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void sayAgain(FacesContext faces, boolean ajax) {
        if (ajax) {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            faces.responseComplete();
        } else {
            CDI.current().select(Say.class).get().again("outage.again");
            faces.renderResponse();
        }
    }

    /** Expired, forged, or sent by something that is no page of ours. */
    private static boolean isUnknownForm(FacesContext faces, Throwable fault) {
        return fault instanceof ViewExpiredException || fault instanceof CspException
                || faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && request(faces).getMethod().equals("POST");
    }

    private static void lead(FacesContext faces, String page) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted() || faces.getResponseComplete()) {
            return;
        }
        try {
            external.responseReset();
            external.redirect(page);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
