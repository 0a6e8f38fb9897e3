package pokero.web.table;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import pokero.web.Origin;

/**
 * Refuses a socket with 403 to whoever is not logged in, and to pages of other hosts. A node that leaves, or that has no
 * database, lets nobody in (503), and says so before anybody asks the database who calls: that would wait for it.
 */
public class SocketGate extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Lines lines;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!lines.areOpen()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (!isUpgrade(request) || request.isUserInRole("player") && Origin.isHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean isUpgrade(HttpServletRequest request) {
        return request.getHeader("Upgrade") != null;
    }
}
