package pokero.visitor;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page with what is filled in, its hidden fields included. */
public final class Form {

    private final Visitor visitor;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Form(Visitor visitor, FormElement form, Element button) {
        this.visitor = visitor;
        action = form.attr("action");
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.put(button.attr("name"), "");
        nonce(form.ownerDocument()).ifPresent(nonce -> fields.put("primefaces.nonce", nonce));
    }

    /** A page's script adds it to every form. */
    private static Optional<String> nonce(Document page) {
        return Optional.ofNullable(page.selectFirst("script[nonce]")).map(script -> script.attr("nonce"));
    }

    static Form on(Visitor visitor, String path, String id) {
        HttpResponse<String> page = visitor.get(path);
        Element form = Jsoup.parse(page.body()).getElementById(id);
        if (form == null) {
            throw new IllegalStateException(path + " has no form " + id + ": " + page.statusCode());
        }
        return new Form(visitor, (FormElement) form, form.selectFirst("button[type=submit]"));
    }

    public Form with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public String value(String field) {
        return fields.get(field);
    }

    public HttpResponse<String> send() {
        return visitor.post(action, fields);
    }

    static String encoded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
