package pokero.web.admin;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import pokero.ejb.admin.PlayerLine;
import pokero.ejb.admin.PlayersDesk;
import pokero.ejb.table.Answer;
import pokero.web.Answers;
import pokero.web.Say;

/** Where the floor finds players and suspends them. */
@Named("players")
@RequestScoped
public class PlayersPage {

    @Inject
    private PlayersDesk desk;
    @Inject
    private Answers answers;
    @Inject
    private Say say;
    @Inject
    private FacesContext faces;
    private String query;
    private final LazyDataModel<PlayerLine> found = new Found();

    public LazyDataModel<PlayerLine> getFound() {
        return found;
    }

    public long getCount() {
        return desk.count("");
    }

    @PostConstruct
    void search() {
        setQuery(sent().get("f:query"));
    }

    /** Suspends the player or lets him in again; his number was sent, because his row may be another one by now. */
    public void suspend(boolean suspended) {
        Answer answer = desk.suspend(Long.parseLong(sent().get("player")), suspended);
        if (answer instanceof Answer.Accepted) {
            say.done(suspended ? "players.suspended" : "players.restored", sent().get("name"));
        } else {
            say.refused(answers.inWords(answer));
        }
    }

    public boolean isPaused(PlayerLine player) {
        return player.lockedUntil() != null;
    }

    /** Part of the names that are looked for. */
    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query == null ? "" : query.strip();
    }

    private Map<String, String> sent() {
        return faces.getExternalContext().getRequestParameterMap();
    }

    private final class Found extends LazyDataModel<PlayerLine> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count(query));
        }

        @Override
        public List<PlayerLine> load(int first, int pageSize, Map<String, SortMeta> sorts,
                Map<String, FilterMeta> filters) {
            return desk.find(query, first, pageSize);
        }
    }
}
