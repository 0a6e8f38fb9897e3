package pokero.ejb.health;

import java.io.Serializable;

import org.wildfly.clustering.server.dispatcher.Command;

/** One node's word to the others: whether it reaches the database. */
record Telling(String from, boolean reached) implements Command<Void, Neighbours, RuntimeException>, Serializable {

    @Override
    public Void execute(Neighbours hearer) {
        hearer.heard(from, reached);
        return null;
    }
}
