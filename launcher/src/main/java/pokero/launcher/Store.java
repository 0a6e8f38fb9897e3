package pokero.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** Where the room's state is, from opening to closing time. */
interface Store {

    /** @return the variables that tell the server where it is and who plays there; its schema is up to date then */
    Map<String, String> open() throws IOException, SQLException;

    /** Whether something of it runs that is ours to stop. */
    boolean running();

    void close();
}
