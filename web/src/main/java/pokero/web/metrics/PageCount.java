package pokero.web.metrics;

import java.io.IOException;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import pokero.ejb.metrics.PageResult;
import pokero.ejb.metrics.RoomMetrics;
import pokero.web.alert.AlertsServlet;

/** Counts what becomes of pages: files, figures, alerts and sockets are none. It stands before all filters that may answer. */
public class PageCount extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> NO_PAGES = Set.of(MetricsServlet.PATH, AlertsServlet.PATH, "/socket");

    @Inject
    private transient RoomMetrics metrics;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageResult result = PageResult.BROKEN;
        try {
            chain.doFilter(request, response);
            result = PageResult.of(response.getStatus());
        } finally {
            if (isPage(request.getServletPath())) {
                metrics.pageAnswered(result);
            }
        }
    }

    private static boolean isPage(String path) {
        return !NO_PAGES.contains(path) && !path.startsWith("/jakarta.faces.resource/");
    }
}
