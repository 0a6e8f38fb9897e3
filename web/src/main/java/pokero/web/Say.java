package pokero.web;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Says on the page what came of a request. */
@ApplicationScoped
public class Say {

    @Inject
    private Words words;

    /** At the top of the page: it worked. */
    public void done(String key, Object... values) {
        add(null, FacesMessage.SEVERITY_INFO, words.say(key, values));
    }

    /** At the top of the page: it did not work this time. */
    void again(String key) {
        refused(words.say(key));
    }

    /** At the top of the page, in words that are ready. */
    public void refused(String text) {
        add(null, FacesMessage.SEVERITY_ERROR, text);
    }

    /** Beside the field with this client id, which keeps what was typed. */
    public void wrong(String field, String text) {
        wrong((UIInput) FacesContext.getCurrentInstance().getViewRoot().findComponent(field), text);
    }

    /** Beside the field, which keeps what was typed. */
    public void wrong(UIInput field, String text) {
        FacesContext.getCurrentInstance().validationFailed();
        field.setSubmittedValue(Objects.toString(field.getValue(), "")); // PrimeFaces empties a wrong field without it
        field.setValid(false);
        add(field.getClientId(), FacesMessage.SEVERITY_ERROR, text);
    }

    private static void add(String field, Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, null));
    }
}
