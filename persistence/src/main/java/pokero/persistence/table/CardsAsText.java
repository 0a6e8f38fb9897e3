package pokero.persistence.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import java.io.IOException;

import pokero.rules.cards.Card;

/** Writes a card as {@code "Ah"}. */
final class CardsAsText extends SimpleModule {

    CardsAsText() {
        addSerializer(Card.class, ToStringSerializer.instance);
        addDeserializer(Card.class, new FromText());
    }

    private static final class FromText extends StdScalarDeserializer<Card> {

        FromText() {
            super(Card.class);
        }

        @Override
        public Card deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Card.parse(json.getText());
        }
    }
}
