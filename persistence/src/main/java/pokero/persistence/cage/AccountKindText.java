package pokero.persistence.cage;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The kind in lower case, as the schema has it. */
@Converter(autoApply = true)
public class AccountKindText implements AttributeConverter<AccountKind, String> {

    @Override
    public String convertToDatabaseColumn(AccountKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public AccountKind convertToEntityAttribute(String text) {
        return AccountKind.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
