package pokero.web.table;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import pokero.ejb.table.DeckView;
import pokero.ejb.table.DeckWatch;
import pokero.rules.commitment.Disclosure;
import pokero.rules.commitment.DisclosureWriter;
import pokero.web.Numbers;
import pokero.web.Words;

/** The cards of a hand that the caller saw, with their proofs, as a file that he can check on his own machine. */
@WebServlet("/deck/file")
public class DeckFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    @EJB
    private transient DeckWatch watch;
    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DeckView> deck = Numbers.read(request.getParameter("table")).flatMap(
                table -> Numbers.read(request.getParameter("hand")).flatMap(hand -> watch.look(table, hand)));
        Optional<Disclosure> disclosure = deck.flatMap(DeckView::disclosure);
        if (disclosure.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"pokero-table-%d-hand-%d.txt\""
                .formatted(deck.get().table(), deck.get().hand()));
        response.getWriter().write(comment(deck.get()) + DisclosureWriter.write(disclosure.get()));
    }

    private String comment(DeckView deck) {
        return words.say("deck.file", deck.tableName()).lines().map(line -> "# " + line + "\n")
                .collect(Collectors.joining());
    }
}
