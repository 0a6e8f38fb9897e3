package pokero.web.player;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * An ajax request whose session is over was led to the login, which it cannot show: its page is told to come again, and
 * is then led to the login itself.
 */
@WebFilter("/login")
public class AjaxToLogin extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + request.getContextPath() + page(request.getHeader("Referer")) + "\"/></partial-response>");
    }

    /** The path of the page that asked; the lobby when that is unknown or could be read as another host. */
    static String page(String referrer) {
        try {
            String path = URI.create(referrer == null ? "" : referrer).getRawPath();
            return path != null && path.matches("(/[a-z]+)+") ? path : "/lobby";
        } catch (IllegalArgumentException garbled) {
            return "/lobby";
        }
    }
}
