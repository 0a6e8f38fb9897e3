package pokero.web.table;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/** The compiled templates; whatever they are given is escaped. */
final class Templates {

    private static final TemplateEngine ENGINE = engine();

    /** Characters of a usual piece: the engine would begin with eight times as many, for a piece of a few hundred. */
    private static final int USUAL = 1024;

    private Templates() {
    }

    /** The engine looks for templates with the class loader of the thread, whichever comes first: so it gets ours. */
    private static TemplateEngine engine() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "pokero.web.jte");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** @param name without folder and ending @param shown its one parameter */
    static String draw(String name, Object shown) {
        TemplateOutput output = new StringOutput(USUAL);
        ENGINE.render("table/" + name + ".jte", shown, output);
        return output.toString().strip();
    }
}
