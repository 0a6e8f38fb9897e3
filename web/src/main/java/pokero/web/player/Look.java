package pokero.web.player;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import pokero.ejb.player.PlayerService;
import pokero.ejb.player.Profile;
import pokero.ejb.player.Theme;

/** How the pages look to their viewer. Asked of the database once in a session, and never by an error page. */
@Named
@SessionScoped
public class Look implements Serializable {

    @Inject
    private PlayerService players;
    private boolean learned;
    private Theme theme = Theme.SYSTEM;
    private boolean fourColours = true;

    /** Whether the viewer is logged in. */
    public boolean isKnown() {
        return getName() != null;
    }

    /** Null when the viewer is not logged in. */
    public String getName() {
        return external().getRemoteUser();
    }

    public String getInitial() {
        return Avatar.initial(getName());
    }

    public int getAvatar() {
        return Avatar.colour(getName());
    }

    /** As {@code <html data-theme>} takes it: system, light or dark. */
    public String getTheme() {
        learn();
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /** As {@code <html data-deck>} takes it: the number of colours, 2 or 4. */
    public int getDeck() {
        learn();
        return fourColours ? 4 : 2;
    }

    /** Keeps what the switches of the page were set to. */
    public void save() {
        Map<String, String> sent = external().getRequestParameterMap();
        prefer(theme(sent.get("theme")), "4".equals(sent.get("deck")));
    }

    void prefer(Theme wanted, boolean wantedFourColours) {
        players.prefer(wanted, wantedFourColours);
        learned = true;
        theme = wanted;
        fourColours = wantedFourColours;
    }

    private void learn() {
        if (!learned && isKnown() && !isErrorPage()) {
            Profile profile = players.profile();
            theme = profile.theme();
            fourColours = profile.fourColours();
            learned = true;
        }
    }

    private static Theme theme(String sent) {
        for (Theme theme : Theme.values()) {
            if (theme.name().equalsIgnoreCase(sent)) {
                return theme;
            }
        }
        return Theme.SYSTEM;
    }

    private static boolean isErrorPage() {
        return ((HttpServletRequest) external().getRequest()).getDispatcherType() == DispatcherType.ERROR;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
