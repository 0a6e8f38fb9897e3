package pokero.web.player;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** In and out of the room. A session never keeps its id across the door. */
@Named
@RequestScoped
public class Door {

    @Inject
    private SecurityContext security;
    @Inject
    private FacesContext faces;

    /**
     * Logs in, and leads to the wanted page or the lobby.
     *
     * @param continued whether the room sent the visitor here from the page that he wanted
     * @return false when the name and the password did not open the door
     */
    boolean logIn(String name, String password, boolean continued) {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        if (external().getSession(false) != null) {
            request.changeSessionId();
        }
        AuthenticationStatus status = security.authenticate(request, (HttpServletResponse) external().getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password))
                        .newAuthentication(!continued));
        return switch (status) {
            case SUCCESS -> {
                lead("/lobby");
                yield true;
            }
            case SEND_CONTINUE -> {
                faces.responseComplete();
                yield true;
            }
            case SEND_FAILURE, NOT_DONE -> false;
        };
    }

    /** Ends the session, and with it every socket that belongs to it. */
    public void logOut() throws ServletException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        request.logout();
        external().invalidateSession();
        lead("/login");
    }

    private void lead(String page) {
        try {
            external().redirect(external().getRequestContextPath() + page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }
}
