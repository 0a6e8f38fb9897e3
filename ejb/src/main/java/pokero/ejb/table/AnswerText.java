package pokero.ejb.table;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers as slips keep them: the record's name in kebab case and its numbers, as in {@code wallet-too-small 200}. */
final class AnswerText {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(Answer.class.getPermittedSubclasses())
            .filter(kind -> kind != Answer.Refused.class)
            .collect(Collectors.toUnmodifiableMap(AnswerText::name, kind -> kind));

    private AnswerText() {
    }

    /** @throws IllegalArgumentException for a refusal of the dealer, which is not kept: it depends on the moment alone */
    static String of(Answer answer) {
        if (answer instanceof Answer.Refused) {
            throw new IllegalArgumentException(answer + " is not kept");
        }
        return Stream.concat(Stream.of(name(answer.getClass())), Arrays.stream(answer.getClass().getRecordComponents())
                .map(part -> value(answer, part))).collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException when it is no answer */
    static Answer read(String text) {
        String[] words = text.split(" ");
        Class<?> kind = KINDS.get(words[0]);
        if (kind == null || kind.getRecordComponents().length != words.length - 1) {
            throw new IllegalArgumentException("'" + text + "' is no answer");
        }
        Class<?>[] types = Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class[]::new);
        Object[] values = IntStream.range(0, types.length).mapToObj(part -> number(types[part], words[part + 1]))
                .toArray();
        try {
            return (Answer) kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("'" + text + "' is no answer", e);
        }
    }

    private static Object number(Class<?> type, String word) {
        return type == int.class ? (Object) Integer.valueOf(word) : Long.valueOf(word);
    }

    private static String value(Answer answer, RecordComponent part) {
        try {
            return part.getAccessor().invoke(answer).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(answer + " cannot be written down", e);
        }
    }

    private static String name(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
