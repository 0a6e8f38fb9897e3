package pokero.web.metrics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.smallrye.metrics.MetricsRequestHandler;

/**
 * MicroProfile Metrics as Prometheus text. It asks for no login, because Prometheus has none, and tells no secret: counts
 * and times only. Whatever brings players from outside to this node is not to pass {@code /metrics} on.
 */
@WebServlet("/metrics/*")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String PATH = "/metrics";

    private final transient MetricsRequestHandler metrics = new MetricsRequestHandler();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = PATH + (request.getPathInfo() == null ? "" : request.getPathInfo());
        metrics.handleRequest(path, PATH, request.getMethod(),
                Collections.list(request.getHeaders("Accept")).stream(), request.getParameterMap(),
                (status, text, headers) -> answer(response, status, text, headers));
    }

    private static void answer(HttpServletResponse response, int status, String text,
            Map<String, String> headers) throws IOException {
        response.setStatus(status);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        headers.forEach(response::setHeader);
        response.getWriter().write(text);
    }
}
