package pokero.web.table;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Every page may ask, without an upgrade, whether its socket is to be had here and whether its login is over. */
@WebFilter("/socket")
public class SocketQuestion extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String PLAYER = "{\"player\":true}";
    private static final String STRANGER = "{\"player\":false}";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SocketGate.isUpgrade(request)) {
            chain.doFilter(request, response);
        } else {
            response.setContentType("application/json");
            response.getWriter().write(request.isUserInRole("player") ? PLAYER : STRANGER);
        }
    }
}
