package pokero.persistence.table;

import java.util.List;

import pokero.persistence.cage.Reason;

/**
 * Chips between a chair and the pot of a hand that has ended.
 *
 * @param reason {@link Reason#BET} from the chair to the pot, {@link Reason#AWARD} the other way
 * @param amount more than 0
 */
public record Payment(int seat, Reason reason, long amount) {

    /** The chips that went to the pot. */
    static long toThePot(List<Payment> payments) {
        return payments.stream().filter(payment -> payment.reason() == Reason.BET).mapToLong(Payment::amount).sum();
    }
}
