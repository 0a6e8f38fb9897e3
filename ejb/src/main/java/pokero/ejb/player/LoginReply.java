package pokero.ejb.player;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

/** What the door answered during this request, for the page that has to put a refusal into words. */
@RequestScoped
public class LoginReply {

    private LoginAnswer answer;

    /** Empty when nobody tried to log in during this request. */
    public Optional<LoginAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    void give(LoginAnswer answer) {
        this.answer = answer;
    }
}
