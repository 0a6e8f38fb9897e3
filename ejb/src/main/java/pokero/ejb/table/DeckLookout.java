package pokero.ejb.table;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import pokero.persistence.player.PlayerRow;
import pokero.persistence.table.HandRow;
import pokero.persistence.table.Hands;
import pokero.persistence.table.SealedDeckRow;
import pokero.persistence.table.SealedDecks;
import pokero.persistence.table.Tables;

/** Looks at the decks of hands. Each look is a transaction of its own. It asks for no role: the watch has. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class DeckLookout {

    @Inject
    private Tables tables;

    @Inject
    private Hands hands;

    @Inject
    private SealedDecks decks;

    /**
     * The deck as the player may know it.
     *
     * @param hand the table's count of hands
     * @return empty when no deck was sealed for that hand
     */
    public Optional<DeckView> look(long player, long table, long hand) {
        return decks.find(table, hand).map(deck -> view(player, table, hand, deck));
    }

    private DeckView view(long player, long table, long number, SealedDeckRow deck) {
        Optional<HandRow> hand = hands.numbered(table, number);
        Map<Integer, PlayerRow> players = hand.map(HandRow::id).map(hands::players).orElse(Map.of());
        OptionalInt own = players.entrySet().stream().filter(seat -> seat.getValue().id() == player)
                .mapToInt(Map.Entry::getKey).findFirst();
        return new DeckView(table, tables.find(table).orElseThrow().name(), number, deck.root(), deck.sealedAt(),
                hand.isPresent(), own, players.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, seat -> seat.getValue().name())),
                hand.filter(HandRow::hasEnded).map(HandRow::id).map(id -> Disclosures.of(table, hands.fold(id),
                        deck.deck(), seat -> own.isPresent() && own.getAsInt() == seat)));
    }
}
