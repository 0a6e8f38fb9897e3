package pokero.launcher;

/** What the terminal shows when the room is open. */
final class Welcome {

    private Welcome() {
    }

    static void say(DataFolder data, Ports ports) {
        System.out.printf("""

                Pokero is open: http://localhost:%d/

                  Play as           ada or ben, password pokero-demo
                  Keep the room as  floor, password pokero-demo
                  More admins       bin/pokero-admin create-admin NAME
                  WildFly's console http://localhost:%d/console, closed until you make a user:
                                    ear/target/server/bin/add-user.sh -sc %s/server/configuration

                Ctrl-C closes it; everything is kept in %s.

                """, ports.http(), ports.management(), data, data);
    }
}
