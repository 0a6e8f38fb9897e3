package pokero.persistence.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import java.io.IOException;
import java.util.function.Function;

import pokero.rules.cards.Card;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/** Writes a card as {@code "Ah"} and a game as its code, {@code "NT"}. */
final class ValuesAsText extends SimpleModule {

    ValuesAsText() {
        addSerializer(Card.class, ToStringSerializer.instance);
        addDeserializer(Card.class, new FromText<>(Card.class, Card::parse));
        addSerializer(Variant.class, ToStringSerializer.instance);
        addDeserializer(Variant.class, new FromText<>(Variant.class, ValuesAsText::variant));
    }

    private static Variant variant(String code) {
        return Variants.of(code)
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no game that is played here"));
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return parse.apply(json.getText());
        }
    }
}
