package pokero.web.player;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Sends whoever wants a page of the room to the login first, and to the wanted page after it. */
@CustomFormAuthenticationMechanismDefinition(loginToContinue = @LoginToContinue(loginPage = "/login?continue=true",
        errorPage = "", useForwardToLogin = false))
@DeclareRoles({"player", "admin"})
@ApplicationScoped
public class Gatekeeper {
}
