package pokero.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Faults of pages: a form that the server no longer knows is shown afresh; what broke in an ajax request leads to the
 * error page, because its answer could not show one. All others are the container's, which knows the same page.
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
            Throwable fault = getRootCause(events.next().getContext().getException());
            if (fault instanceof ViewExpiredException) {
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
