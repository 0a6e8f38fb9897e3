package pokero.web.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.player.PlayerService;
import pokero.ejb.player.Registration;
import pokero.web.Say;
import pokero.web.Words;

/** The form that opens an account and then the door. */
@Named
@RequestScoped
public class Register {

    @Inject
    private PlayerService players;
    @Inject
    private Door door;
    @Inject
    private Words words;
    @Inject
    private Say say;
    private String name;
    private String password;

    public void open() {
        switch (players.register(name, password)) {
            case Registration.Registered registered -> door.logIn(name, password, false);
            case Registration.NameTaken taken -> say.wrong("f:name", words.say("register.nameTaken"));
            case Registration.NameInvalid invalid -> say.wrong("f:name", words.say("register.nameInvalid"));
            case Registration.PasswordTooWeak(var weakness) -> say.wrong("f:password", words.say("weak." + weakness));
        }
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
}
