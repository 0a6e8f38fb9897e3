package pokero.tests.floor;

import static org.assertj.core.api.Assertions.assertThat;

/** The books of the room. */
public final class Chips {

    private Chips() {
    }

    /** Gives a player chips of the house. */
    public static void grant(String player, long chips) {
        new Query("""
                with wallet as (
                    select wallet_id as id from player where name = ?
                ), moved as (
                    insert into transfer (debit, credit, amount, reason)
                    select house.id, wallet.id, ?, 'grant' from wallet, account house where house.kind = 'house'
                    returning credit, amount)
                update account a set balance = balance + moved.amount from moved where a.id = moved.credit""", player,
                chips).run();
    }

    public static long wallet(String player) {
        return new Query("select a.balance from player p join account a on a.id = p.wallet_id where p.name = ?", player)
                .number();
    }

    /** Stored balances are what their transfers say, settled pots are empty, no chip was made or lost. */
    public static void check() {
        assertThat(new Query("select wrong_balances from ledger_check").number()).as("wrong balances").isZero();
        assertThat(new Query("select unsettled_pots from ledger_check").number()).as("unsettled pots").isZero();
        assertThat(new Query("select total from ledger_check").number()).as("total").isZero();
    }
}
