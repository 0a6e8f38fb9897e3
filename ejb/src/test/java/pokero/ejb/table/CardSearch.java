package pokero.ejb.table;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import pokero.rules.cards.Card;

/** Finds the cards in records, whatever they lie in. */
final class CardSearch {

    private final Set<Card> found = new HashSet<>();

    private CardSearch() {
    }

    static Set<Card> cardsIn(Object view) {
        CardSearch search = new CardSearch();
        search.look(view);
        return search.found;
    }

    private void look(Object thing) {
        switch (thing) {
            case Card card -> found.add(card);
            case Optional<?> optional -> optional.ifPresent(this::look);
            case Iterable<?> several -> several.forEach(this::look);
            case Record fields -> {
                for (RecordComponent component : fields.getClass().getRecordComponents()) {
                    look(value(fields, component));
                }
            }
            default -> {
                // numbers, names and ranks are no cards
            }
        }
    }

    private static Object value(Record fields, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component + " could not be searched", closed);
        }
    }
}
