package pokero.web;

import java.io.IOException;
import java.util.Set;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * What every answer tells the browser to refuse and to keep. A Faces page replaces the strictest policy, which allows
 * nothing, by its own one with a nonce. Faces would serve its pages to any method, and
 * take a form without a state, as the door has, from any host's page.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SafetyHeaders extends HttpFilter {

    static final String POLICY = "Content-Security-Policy";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        if (!isResource(request) && request.getServletPath().endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new Look(request), new OnePolicy(response));
        } else if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if ("POST".equals(request.getMethod()) && Origin.isElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, new OnePolicy(response));
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", isVersioned(request) ? "max-age=31536000, immutable" : "no-store");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static boolean isVersioned(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && isResource(request)
                && request.getParameter("v") != null;
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/");
    }

    /** Whatever went wrong, the error page is only looked at. */
    private static final class Look extends HttpServletRequestWrapper {

        Look(HttpServletRequest wrapped) {
            super(wrapped);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }

    /** Two policies would both hold; the page's own one replaces the first. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse wrapped) {
            super(wrapped);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equals(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
