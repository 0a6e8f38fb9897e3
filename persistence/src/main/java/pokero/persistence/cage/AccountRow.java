package pokero.persistence.cage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where chips lie. Only {@link Books} moves them. */
@Entity
@Table(name = "account")
public class AccountRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private AccountKind kind;

    private Long balance;

    protected AccountRow() {
    }

    private AccountRow(AccountKind kind, Long balance) {
        this.kind = kind;
        this.balance = balance;
    }

    public static AccountRow seat() {
        return new AccountRow(AccountKind.SEAT, 0L);
    }

    public static AccountRow pot() {
        return new AccountRow(AccountKind.POT, null);
    }

    public long id() {
        return id;
    }

    public AccountKind kind() {
        return kind;
    }

    /** @throws IllegalStateException for the house and pots, whose chips are summed from the transfers */
    public long balance() {
        if (!keepsBalance()) {
            throw new IllegalStateException("a " + kind + " account carries no balance");
        }
        return balance;
    }

    boolean keepsBalance() {
        return balance != null;
    }

    void add(long amount) {
        balance += amount;
    }
}
