package pokero.web.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.player.LoginAnswer;
import pokero.ejb.player.LoginReply;
import pokero.web.Say;
import pokero.web.Span;
import pokero.web.Words;

/** The login form. */
@Named
@RequestScoped
public class Login {

    @Inject
    private Door door;
    @Inject
    private LoginReply reply;
    @Inject
    private Words words;
    @Inject
    private Say say;
    private String name;
    private String password;
    private boolean continued;

    public void enter() {
        if (!door.logIn(name, password, continued)) {
            say.wrong("f:password", refusal());
        }
    }

    private String refusal() {
        return reply.answer().map(this::inWords).orElseGet(() -> words.say("login.noMatch"));
    }

    private String inWords(LoginAnswer answer) {
        return switch (answer) {
            case LoginAnswer.Welcome welcome -> words.say("login.again");
            case LoginAnswer.NoMatch(var tries) when tries.isPresent() -> tries.getAsInt() == 1
                    ? words.say("login.lastTry")
                    : words.say("login.triesLeft", tries.getAsInt());
            case LoginAnswer.NoMatch noMatch -> words.say("login.noMatch");
            case LoginAnswer.Paused(long minutes) -> words.say("login.paused", Span.inWords(minutes));
            case LoginAnswer.Suspended suspended -> words.say("login.suspended");
        };
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isContinued() {
        return continued;
    }

    public void setContinued(boolean continued) {
        this.continued = continued;
    }
}
