package pokero.tests.floor;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.SealedDeck;

/** A table that a test has opened. Its hands begin when the test calls them. */
public record Table(long id) {

    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final Random RANDOM = new Random();

    /** Blinds 1 and 2, 40 to 400 chips to sit down, half a minute to think. */
    public static Table open(int size) {
        return open(size, 1, 2, 40, 400);
    }

    /** Heads-up, with so many seconds to think. */
    public static Table withTurnsOf(int seconds) {
        Table table = open(2);
        new Query("update poker_table set turn_seconds = ? where id = ?", seconds, table.id).run();
        return table;
    }

    public static Table open(String name, int size) {
        return open(name, size, 1, 2, 40, 400);
    }

    public static Table open(int size, long smallBlind, long bigBlind, long leastBuyIn, long mostBuyIn) {
        return open("Table " + OPENED.incrementAndGet(), size, smallBlind, bigBlind, leastBuyIn, mostBuyIn);
    }

    private static Table open(String name, int size, long smallBlind, long bigBlind, long leastBuyIn, long mostBuyIn) {
        long id = new Query("""
                insert into poker_table (name, size, small_blind, big_blind, least_buy_in, most_buy_in, turn_seconds)
                values (?, ?, ?, ?, ?, ?, 30) returning id""", name, size, smallBlind, bigBlind, leastBuyIn, mostBuyIn)
                .number();
        new Query("""
                with chair as (
                    insert into account (kind, balance) select 'seat', 0 from generate_series(1, ?) returning id)
                insert into seat (table_id, seat, account_id) select ?, row_number() over (order by id), id from chair
                """, size, id).run();
        return new Table(id);
    }

    /** The table of this name. */
    public static Table named(String name) {
        return new Table(new Query("select id from poker_table where name = ?", name).number());
    }

    /** Deals the next hand from a deck that has these cards on top: each player's two, left of the button first, then the board. */
    public void deal(String cards) {
        deal(Deck.stacked(Card.parseAll(cards)));
    }

    public void deal(Deck deck) {
        seal(hands() + 1, deck);
        call();
    }

    /** Puts another deck under the hand that is to come, which only the owner of the database can. */
    private void seal(long hand, Deck cards) {
        SealedDeck deck = new SealedDeck(cards, Bytes32.drawn(RANDOM::nextBytes));
        new Query("""
                insert into sealed_deck (table_id, number, cards, secret, root) values (?, ?, ?, ?, ?)
                on conflict (table_id, number) do update
                set cards = excluded.cards, secret = excluded.secret, root = excluded.root""", id, hand,
                cards.cards().stream().map(Card::toString).collect(Collectors.joining()), deck.secret().bytes(),
                deck.root().bytes()).run();
    }

    /** The deck of one of its hands, and the secret that nobody is to learn. */
    public SealedDeck deckOf(long hand) {
        String where = " from sealed_deck where table_id = ? and number = ?";
        return new SealedDeck(new Deck(Card.parseAll(new Query("select cards" + where, id, hand).text())),
                Bytes32.parse(new Query("select encode(secret, 'hex')" + where, id, hand).text()));
    }

    /** As if the coming hand had got its time before decks were sealed. */
    public void unseal() {
        new Query("delete from sealed_deck where table_id = ? and number > ?", id, hands()).run();
    }

    /** Lets the next hand begin with the deck that was shuffled for it. */
    public void call() {
        long before = hands();
        callTime();
        await("the next hand").until(() -> hands() > before);
    }

    /** Nobody sees it in the lobby any more. */
    public void close() {
        new Query("update poker_table set open = false where id = ?", id).run();
    }

    /** The turn of whoever is to act runs out now. */
    public void callTime() {
        new Query("update poker_table set deadline = clock_timestamp() where id = ?", id).run();
    }

    public void awaitEndOfHand() {
        await("the end of the hand")
                .until(() -> new Query("select hand_running::int from poker_table where id = ?", id).number() == 0);
    }

    /** @param number of the hand at this table */
    public void awaitEndOf(long number) {
        await("the end of hand " + number).until(() -> new Query(
                "select count(*) from hand where table_id = ? and number = ? and ended_at is not null", id, number)
                .number() == 1);
    }

    /** How many hands were begun here. */
    public long hands() {
        return new Query("select hands from poker_table where id = ?", id).number();
    }

    public long version() {
        return new Query("select version from poker_table where id = ?", id).number();
    }

    /** The chips on the chairs, from seat 1. */
    public List<Long> stacks() {
        return new Query("""
                select a.balance from seat s join account a on a.id = s.account_id
                where s.table_id = ? order by s.seat""", id).numbers();
    }

    /** How many slips about it were granted. */
    public long slips() {
        return new Query("select count(*) from slip where table_id = ?", id).number();
    }
}
