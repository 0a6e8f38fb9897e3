package pokero.persistence.table;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import pokero.rules.commitment.Bytes32;

/** Secrets and hashes as the database keeps bytes. */
@Converter(autoApply = true)
public class BytesAsBytea implements AttributeConverter<Bytes32, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Bytes32 bytes) {
        return bytes.bytes();
    }

    @Override
    public Bytes32 convertToEntityAttribute(byte[] column) {
        return Bytes32.of(column);
    }
}
