package pokero.web.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.player.PasswordChange;
import pokero.ejb.player.PlayerService;
import pokero.ejb.player.Profile;
import pokero.ejb.player.Theme;
import pokero.web.Say;
import pokero.web.Span;
import pokero.web.Words;

/** What a player sees and changes about himself. */
@Named("profile")
@RequestScoped
public class ProfilePage {

    @Inject
    private PlayerService players;
    @Inject
    private Words words;
    @Inject
    private Say say;
    private Profile profile;
    private String current;
    private String wanted;

    public Profile getMe() {
        if (profile == null) {
            profile = players.profile();
        }
        return profile;
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public void changePassword() {
        switch (players.changePassword(current, wanted)) {
            case PasswordChange.Changed changed -> say.done("profile.password.done");
            case PasswordChange.WrongPassword wrong ->
                say.wrong("password:current", words.say("profile.password.wrong"));
            case PasswordChange.Paused(long minutes) ->
                say.wrong("password:current", words.say("login.paused", Span.inWords(minutes)));
            case PasswordChange.TooWeak(var weakness) -> say.wrong("password:wanted", words.say("weak." + weakness));
        }
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
