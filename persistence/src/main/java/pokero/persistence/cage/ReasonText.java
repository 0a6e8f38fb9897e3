package pokero.persistence.cage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The reason as the ledger names it. */
@Converter(autoApply = true)
public class ReasonText implements AttributeConverter<Reason, String> {

    @Override
    public String convertToDatabaseColumn(Reason reason) {
        return reason.text();
    }

    @Override
    public Reason convertToEntityAttribute(String text) {
        return Reason.of(text);
    }
}
