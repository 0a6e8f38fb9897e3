package pokero.web.table;

import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/** The compiled templates; whatever they are given is escaped. */
final class Templates {

    private static final TemplateEngine ENGINE = engine();

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

    /** @param name without folder and ending */
    static String draw(String name, Map<String, Object> parameters) {
        TemplateOutput output = new StringOutput();
        ENGINE.render("table/" + name + ".jte", parameters, output);
        return output.toString().strip();
    }

    static String draw(String name, String parameter, Object value) {
        return draw(name, Map.of(parameter, value));
    }
}
