package pokero.tests.server.admin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import pokero.ejb.player.PlayerShutOut;

/** Hears whom the floor has suspended, like the pages do. */
@ApplicationScoped
public class ShutOutWitness {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlayerShutOut player) {
        heard.add(player.name());
    }

    public List<String> heard() {
        return heard;
    }
}
