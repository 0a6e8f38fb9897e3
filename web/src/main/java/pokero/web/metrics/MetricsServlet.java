package pokero.web.metrics;

import java.io.IOException;
import java.util.Collections;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.smallrye.metrics.MetricsRequestHandler;

/**
 * MicroProfile Metrics as Prometheus text. It asks for no login, because Prometheus has none, and tells no secret: counts
 * and times only. Whatever brings players from outside to this node is not to pass {@code /metrics} on.
 */
@WebServlet(MetricsServlet.PATH)
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    static final String PATH = "/metrics";

    private final transient MetricsRequestHandler metrics = new MetricsRequestHandler();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        metrics.handleRequest(PATH, PATH, request.getMethod(),
                Collections.list(request.getHeaders("Accept")).stream(), request.getParameterMap(),
                (status, text, headers) -> answer(response, status, text));
    }

    /** Without the handler's own headers, which invite every other origin to read along. */
    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;version=0.0.4;charset=utf-8");
        response.getWriter().write(text);
    }
}
