package pokero.web.player;

import java.io.IOException;

import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import pokero.ejb.player.PlayerService;

/** Shows those out whom the floor has suspended since they logged in, with their next request. */
public class Bouncer extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PlayerService players;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || isResource(request) || players.isWelcome()) {
            chain.doFilter(request, response);
        } else {
            request.logout();
            request.getSession().invalidate();
            answer(request, response);
        }
    }

    /** A socket cannot be led to another page. */
    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/socket")) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/");
    }
}
