package pokero.persistence.table;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import pokero.rules.hand.HandEvent;

/** Events as the database keeps them: the kind is the record's name, the body its components as a JSON object. */
public final class HandEventCodec {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new ValuesAsText()).build();

    private static final Map<String, Class<?>> KINDS = Arrays.stream(HandEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    private HandEventCodec() {
    }

    public static String kind(HandEvent event) {
        return event.getClass().getSimpleName();
    }

    public static String body(HandEvent event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(event + " cannot be written down", broken);
        }
    }

    /** @throws IllegalArgumentException when there is no such kind, or the body is not one of it */
    public static HandEvent event(String kind, String body) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("'" + kind + "' is nothing that happens in a hand");
        }
        try {
            return (HandEvent) JSON.readValue(body, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(body + " is no " + kind, broken);
        }
    }
}
