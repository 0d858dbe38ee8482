package dev.gofasta.encryption;

/** Does something between reading and writing. */
record DelegatingEncryptor(Encryptor encryptor, Runnable meanwhile) implements Encryptor {

    @Override
    public String encrypt(String plain, String associatedData) {
        return encryptor.encrypt(plain, associatedData);
    }

    @Override
    public String decrypt(String envelope, String associatedData) {
        return encryptor.decrypt(envelope, associatedData);
    }

    @Override
    public byte[] encrypt(byte[] plain, String associatedData) {
        return encryptor.encrypt(plain, associatedData);
    }

    @Override
    public byte[] decrypt(byte[] envelope, String associatedData) {
        return encryptor.decrypt(envelope, associatedData);
    }

    @Override
    public boolean needsReencryption(String envelope) {
        return encryptor.needsReencryption(envelope);
    }

    @Override
    public String reencrypt(String envelope, String associatedData) {
        meanwhile.run();
        return encryptor.reencrypt(envelope, associatedData);
    }
}
