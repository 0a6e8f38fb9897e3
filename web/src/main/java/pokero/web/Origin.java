package pokero.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

/** Which host's page a request comes from, as the browser tells in the header of this name (RFC 6454). */
public final class Origin {

    private static final String HEADER = "Origin";

    private Origin() {
    }

    /** Whether it is said, and this host's. */
    public static boolean isHere(HttpServletRequest request) {
        String origin = request.getHeader(HEADER);
        String host = request.getHeader("Host");
        try {
            return origin != null && host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException garbage) {
            return false;
        }
    }

    /** Whether it is said, and another one's: programs say nothing, a browser does with whatever is not only looked at. */
    static boolean isElsewhere(HttpServletRequest request) {
        return request.getHeader(HEADER) != null && !isHere(request);
    }
}
