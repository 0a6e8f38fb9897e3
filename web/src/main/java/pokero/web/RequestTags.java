package pokero.web;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import pokero.ejb.work.LogTags;

/**
 * Has all that is logged about a request say which one it was and whose. Whoever stands before the node may have named it; the
 * answer tells the name, so that a player can pass it on.
 */
public class RequestTags extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String HEADER = "X-Request-ID";
    /** Anything else would be somebody's text in our log. */
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{8,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = request.getHeader(HEADER);
        String name = given != null && NAME.matcher(given).matches() ? given : UUID.randomUUID().toString();
        response.setHeader(HEADER, name);
        try (LogTags tags = new LogTags()) {
            tags.say(LogTags.REQUEST, name).say(LogTags.PLAYER, request.getRemoteUser());
            chain.doFilter(request, response);
        }
    }
}
