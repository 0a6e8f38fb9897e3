package pokero.tests.floor;

/** What the room has written down about alerts. */
public final class Alerts {

    private Alerts() {
    }

    /** How many of this name it was told. */
    public static long told(String name) {
        return new Query("select count(*) from alert where name = ?", name).number();
    }

    /** How many of this name have not ended. */
    public static long open(String name) {
        return new Query("select count(*) from alert where name = ? and ended_at is null", name).number();
    }

    public static String summary(String name) {
        return new Query("select summary from alert where name = ? order by id desc limit 1", name).text();
    }

    /** What was done about alerts of this name, by whom: "silence by Floor 1: upgrade". */
    public static String acts(String name) {
        return new Query("""
                select coalesce(string_agg(x.kind || ' by ' || p.name || ': ' || x.note, ', ' order by x.id), '')
                from alert_act x join alert a on a.id = x.alert_id join player p on p.id = x.player_id
                where a.name = ?""", name).text();
    }
}
