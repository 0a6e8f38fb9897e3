package pokero.web.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import pokero.ejb.table.TableView;
import pokero.ejb.table.TableWatch;
import pokero.web.Numbers;

/** The table page as it is first served; from then on the socket keeps it up to date. */
@Named
@RequestScoped
public class TablePage {

    @EJB
    private TableWatch watch;
    @Inject
    private Pusher pusher;
    @Inject
    @ManagedProperty("#{param.id}")
    private String id;
    private TableView view;

    /** Looks at the table; a number that no table has ends in the page for what was not found. */
    public void look() throws IOException {
        Optional<TableView> found = Numbers.read(id).flatMap(watch::look);
        if (found.isPresent()) {
            view = found.get();
        } else {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND,
                    Phrases.of("answer.no-such-table"));
            faces.responseComplete();
        }
    }

    public String getTitle() {
        return TurnWords.title(view);
    }

    public String getRoom() {
        return Room.of(view, pusher.drawings(view)).draw();
    }

    /** The suits, ranks and icons, once in the page, so that a swapped fragment fetches nothing. */
    public String getDrawings() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try (InputStream drawings = external.getResourceAsStream("/resources/pokero/cards.svg")) {
            return new String(drawings.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
