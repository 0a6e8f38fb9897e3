package pokero.persistence.table;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.SealedDeck;

/** The decks of all hands since decks are sealed, by table and by the table's count of hands. */
@ApplicationScoped
public class SealedDecks {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** Empty when no deck was sealed for that hand. */
    public Optional<SealedDeckRow> find(long table, long number) {
        return Optional.ofNullable(rows.find(SealedDeckRow.class, new SealedDeckKey(table, number)));
    }

    public SealedDeckRow keep(long table, long number, SealedDeck deck) {
        SealedDeckRow row = new SealedDeckRow(table, number, deck);
        rows.persist(row);
        return row;
    }

    /** What was published about this hand of the table and the one after it, by their numbers. */
    public Map<Long, Bytes32> roots(long table, long number) {
        return rows.createQuery("""
                select d.key.number, d.root from SealedDeckRow d
                where d.key.table = :table and d.key.number in (:number, :number + 1)""", Tuple.class)
                .setParameter("table", table).setParameter("number", number).getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, Bytes32.class)));
    }
}
