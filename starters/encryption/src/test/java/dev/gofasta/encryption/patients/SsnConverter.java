package dev.gofasta.encryption.patients;

import dev.gofasta.encryption.EncryptedStringConverter;
import dev.gofasta.encryption.Encryptor;

class SsnConverter extends EncryptedStringConverter {

    SsnConverter(Encryptor encryptor) {
        super(encryptor, "patients.ssn");
    }
}
