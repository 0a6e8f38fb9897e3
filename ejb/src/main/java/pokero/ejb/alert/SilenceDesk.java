package pokero.ejb.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.ejb.player.Caller;
import pokero.ejb.table.Answer;

/** Where admins have Alertmanager keep silent about an alert for a while. It is asked outside of transactions. */
@Stateless
@RolesAllowed("admin")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SilenceDesk {

    @Inject
    private Alertmanager alertmanager;

    @Inject
    private SilenceBook book;

    @Inject
    private Caller caller;

    /** Silences that last, the one that ends first before the others. */
    public List<Silence> silences() throws Unanswered {
        return alertmanager.silences();
    }

    /**
     * Silences an alert: this one, not others of its rule. Not allowed when it has ended meanwhile, or is a finding.
     *
     * @throws Unanswered when Alertmanager did not say that it does
     */
    public Answer silence(long alert, Duration howLong, String comment) throws Unanswered {
        SilenceBook.Wanted wanted = book.wanted(alert).orElse(null);
        if (wanted == null) {
            return new Answer.NotAllowed();
        }
        Instant until = wanted.now().plus(howLong);
        alertmanager.silence(wanted.labels(), caller.name(), comment, wanted.now(), until);
        book.silenced(alert, comment);
        return new Answer.Accepted();
    }

    /** Ends a silence at once. @throws Unanswered when Alertmanager did not say that it does, or knows no such silence */
    public void unsilence(UUID silence) throws Unanswered {
        String matches = alertmanager.silences().stream().filter(known -> known.id().equals(silence.toString()))
                .map(Silence::matches).findFirst().orElse("");
        alertmanager.unsilence(silence);
        book.unsilenced(matches);
    }
}
