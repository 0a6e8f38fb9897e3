package pokero.web.table;

import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/** The compiled templates; whatever they are given is escaped. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Templates.class.getClassLoader(), "pokero.web.jte");

    private Templates() {
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
