package pokero.web.lobby;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.SessionMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.lobby.LobbyRow;

/** Which tables the viewer wants to see; remembered until he leaves. */
@Named
@RequestScoped
public class LobbyFilter {

    private static final String KIND = "pokero.lobby.kind";
    private static final String STAKES = "pokero.lobby.stakes";
    private static final String HIDE_FULL = "pokero.lobby.hideFull";

    @Inject
    @SessionMap
    private Map<String, Object> session;

    public LobbyFilter() {
        // for the container
    }

    LobbyFilter(Map<String, Object> session) {
        this.session = session;
    }

    boolean takes(LobbyRow table) {
        return getKind().takes(table) && getStakes().takes(table)
                && !(isHideFull() && table.isFull() && table.mySeat() == 0);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Stakes[] getAllStakes() {
        return Stakes.values();
    }

    public Kind getKind() {
        return (Kind) session.getOrDefault(KIND, Kind.ALL);
    }

    public void setKind(Kind kind) {
        session.put(KIND, kind);
    }

    public Stakes getStakes() {
        return (Stakes) session.getOrDefault(STAKES, Stakes.ANY);
    }

    public void setStakes(Stakes stakes) {
        session.put(STAKES, stakes);
    }

    public boolean isHideFull() {
        return (boolean) session.getOrDefault(HIDE_FULL, false);
    }

    public void setHideFull(boolean hideFull) {
        session.put(HIDE_FULL, hideFull);
    }
}
