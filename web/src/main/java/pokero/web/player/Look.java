package pokero.web.player;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
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
@RequestScoped
public class Look {

    private static final String TASTE = "pokero.taste";

    @Inject
    private PlayerService players;

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
        return taste().map(Taste::theme).orElse(Theme.SYSTEM).name().toLowerCase(Locale.ROOT);
    }

    /** As {@code <html data-deck>} takes it: the number of colours, 2 or 4. */
    public int getDeck() {
        return taste().map(Taste::hasFourColours).orElse(true) ? 4 : 2;
    }

    /** Keeps what the switches of the page were set to. */
    public void save() {
        Map<String, String> sent = external().getRequestParameterMap();
        prefer(theme(sent.get("theme")), "4".equals(sent.get("deck")));
    }

    void prefer(Theme wanted, boolean wantedFourColours) {
        players.prefer(wanted, wantedFourColours);
        keep(new Taste(wanted, wantedFourColours));
    }

    /** Empty for a stranger, who gets no session for it. */
    private Optional<Taste> taste() {
        if (!isKnown()) {
            return Optional.empty();
        }
        if (!external().getSessionMap().containsKey(TASTE) && !isErrorPage()) {
            Profile profile = players.profile();
            keep(new Taste(profile.theme(), profile.fourColours()));
        }
        return Optional.ofNullable((Taste) external().getSessionMap().get(TASTE));
    }

    private static void keep(Taste taste) {
        external().getSessionMap().put(TASTE, taste);
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
