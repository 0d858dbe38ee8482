package dev.gofasta.encryption;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts an attribute of an entity. Subclass it, one class for each column, and name that class in {@code @Convert}:
 *
 * <pre>{@code
 * class SsnConverter extends EncryptedStringConverter {
 *     SsnConverter(Encryptor encryptor) { super(encryptor, "patients.ssn"); }
 * }
 * }</pre>
 *
 * A converter does not know the row: values can be swapped between rows of the column, never between columns.
 */
@Converter
public abstract class EncryptedStringConverter implements AttributeConverter<@Nullable String, @Nullable String> {

    private final Encryptor encryptor;

    private final String column;

    /**
     * Creates a converter.
     *
     * @param encryptor the encryptor
     * @param column the associated data of all values, such as {@code patients.ssn}; never change it
     */
    protected EncryptedStringConverter(Encryptor encryptor, String column) {
        this.encryptor = encryptor;
        this.column = column;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String attribute) {
        return (attribute != null) ? encryptor.encrypt(attribute, column) : null;
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String stored) {
        return (stored != null) ? encryptor.decrypt(stored, column) : null;
    }
}
