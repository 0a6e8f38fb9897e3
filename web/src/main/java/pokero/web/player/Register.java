package pokero.web.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.player.PlayerService;
import pokero.ejb.player.Registration;
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
    private String name;
    private String password;

    public void open() {
        switch (players.register(name, password)) {
            case Registration.Registered registered -> door.logIn(name, password, false);
            case Registration.NameTaken taken -> refuse("name", "register.nameTaken");
            case Registration.NameInvalid invalid -> refuse("name", "register.nameInvalid");
            case Registration.PasswordTooWeak(var weakness) -> refuse("password", "weak." + weakness);
        }
    }

    private void refuse(String field, String key) {
        FacesContext.getCurrentInstance().addMessage("f:" + field,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key), null));
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
