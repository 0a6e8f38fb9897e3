package pokero.web.lobby;

import java.io.Serializable;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;

import pokero.ejb.lobby.LobbyRow;

/** Which tables the viewer wants to see; remembered until he leaves. */
@Named
@SessionScoped
public class LobbyFilter implements Serializable {

    private Kind kind = Kind.ALL;
    private Stakes stakes = Stakes.ANY;
    private boolean hideFull;

    boolean takes(LobbyRow table) {
        return kind.takes(table) && stakes.takes(table) && !(hideFull && table.isFull() && table.mySeat() == 0);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Stakes[] getAllStakes() {
        return Stakes.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Stakes getStakes() {
        return stakes;
    }

    public void setStakes(Stakes stakes) {
        this.stakes = stakes;
    }

    public boolean isHideFull() {
        return hideFull;
    }

    public void setHideFull(boolean hideFull) {
        this.hideFull = hideFull;
    }
}
