package pokero.persistence.health;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether this node takes players: from the end of its start until it is told to let them go. */
@ApplicationScoped
public class Serving {

    private volatile boolean on;

    public void begin() {
        on = true;
    }

    public void end() {
        on = false;
    }

    public boolean isOn() {
        return on;
    }
}
