package dev.gofasta.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gofasta.encryption.DecryptionException;
import dev.gofasta.encryption.EncryptionException;
import dev.gofasta.encryption.UnknownKeyException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AesGcmEncryptorTests {

    private static final String ROW = "patients.ssn:42";

    private final AesGcmEncryptor encryptor = new AesGcmEncryptor(ring("old"));

    @Test
    void opensWhatItSealed() {
        for (String plain : new String[] {"", "123-45-6789", "Grüße, 東京 🗼", "x".repeat(1_000_000)}) {
            String envelope = encryptor.encrypt(plain, ROW);
            assertThat(envelope).startsWith("v1.old.").matches("[A-Za-z0-9._-]+");
            assertThat(encryptor.decrypt(envelope, ROW)).isEqualTo(plain);
        }
        byte[] bytes = {0, -1, 127, -128};
        assertThat(encryptor.decrypt(encryptor.encrypt(bytes, ROW), ROW)).isEqualTo(bytes);
    }

    @Test
    @Tag("asvs:V11.3.1")
    @Tag("asvs:V11.3.2")
    void sealsAsThePlainJdkDoes() throws Exception {
        byte[] sealed =
                Base64.getUrlDecoder().decode(encryptor.encrypt("secret", ROW).substring("v1.old.".length()));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key("old"), "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(sealed, 12)));
        cipher.updateAAD(("v1.old." + ROW).getBytes(StandardCharsets.UTF_8));
        assertThat(cipher.doFinal(sealed, 12, sealed.length - 12)).asString().isEqualTo("secret");
    }

    @Test
    @Tag("asvs:V11.3.1")
    @Tag("asvs:V11.3.2")
    void keepsToTheTestVectorOfGcm() {
        byte[] sealed = Gcm.seal(new SecretKeySpec(new byte[32], "AES"), new byte[12], new byte[16], new byte[0]);
        assertThat(HexFormat.of().formatHex(sealed))
                .isEqualTo("cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919");
    }

    @Test
    @Tag("asvs:V11.3.3")
    void refusesEveryAlteredBit() {
        byte[] envelope = encryptor.encrypt("secret".getBytes(StandardCharsets.UTF_8), ROW);
        for (int at = 0; at < envelope.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] altered = envelope.clone();
                altered[at] ^= (byte) (1 << bit);
                assertThatExceptionOfType(EncryptionException.class).isThrownBy(() -> encryptor.decrypt(altered, ROW));
            }
        }
    }

    @Test
    @Tag("asvs:V11.3.3")
    void refusesEveryAlteredByteOfTheContentWithOneMessage() {
        String envelope = encryptor.encrypt("secret", ROW);
        byte[] sealed = Base64.getUrlDecoder().decode(envelope.substring("v1.old.".length()));
        for (int at = 0; at < sealed.length; at++) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertRefused(new Envelope("old", altered).text(), ROW);
        }
    }

    @Test
    void refusesEveryLength() {
        String envelope = encryptor.encrypt("secret", ROW);
        for (int length = 0; length < envelope.length(); length++) {
            assertRefused(envelope.substring(0, length), ROW);
        }
        for (String more : new String[] {"A", "=", "==", " ", "\n", ".", "AAAA"}) {
            assertRefused(envelope + more, ROW);
        }
    }

    @Test
    void refusesWhatIsNoEnvelope() {
        for (String text : new String[] {"", "v1", "v1..AAAA", "v2.old.AAAA", "secret", "v1.ö.AAAA", "v1.old.%%"}) {
            assertRefused(text, ROW);
            assertThatExceptionOfType(DecryptionException.class).isThrownBy(() -> encryptor.needsReencryption(text));
        }
    }

    @Test
    @Tag("asvs:V11.3.3")
    void refusesValuesOfOtherRowsAndColumns() {
        String envelope = encryptor.encrypt("secret", ROW);
        assertRefused(envelope, "patients.ssn:43");
        assertRefused(envelope, "patients.iban:42");
    }

    @Test
    void refusesAnotherKeyOfTheSameId() {
        KeyRing other = new KeyRing(Map.of("old", secret("other")), null);
        String envelope = new AesGcmEncryptor(other).encrypt("secret", ROW);
        assertRefused(envelope, ROW);
    }

    @Test
    void refusesAnExchangedKeyId() {
        Map<String, String> same = new LinkedHashMap<>();
        same.put("a", secret("old"));
        same.put("b", secret("old"));
        AesGcmEncryptor twins = new AesGcmEncryptor(new KeyRing(same, "a"));
        String swapped = twins.encrypt("secret", ROW).replace("v1.a.", "v1.b.");
        assertThatExceptionOfType(DecryptionException.class).isThrownBy(() -> twins.decrypt(swapped, ROW));
    }

    @Test
    void namesAnUnknownKey() {
        String envelope = new AesGcmEncryptor(ring("gone")).encrypt("secret", ROW);
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> encryptor.decrypt(envelope, ROW))
                .withMessageContaining("'gone'")
                .satisfies(error -> assertThat(error.keyId()).isEqualTo("gone"));
    }

    @Test
    void demandsAssociatedData() {
        assertThatIllegalArgumentException().isThrownBy(() -> encryptor.encrypt("secret", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> encryptor.encrypt("half \ud83d", ROW));
    }

    @Test
    @Tag("asvs:V11.2.2")
    void rotates() {
        String before = encryptor.encrypt("secret", ROW);
        AesGcmEncryptor rotated = new AesGcmEncryptor(ring("new", "old"));
        assertThat(rotated.decrypt(before, ROW)).isEqualTo("secret");
        assertThat(rotated.needsReencryption(before)).isTrue();
        String after = rotated.reencrypt(before, ROW);
        assertThat(after).startsWith("v1.new.");
        assertThat(rotated.needsReencryption(after)).isFalse();
        assertThat(rotated.decrypt(after, ROW)).isEqualTo("secret");
        assertThatExceptionOfType(DecryptionException.class).isThrownBy(() -> rotated.reencrypt(before, "other"));
    }

    @Test
    void takesAnotherVectorEachTime() {
        Set<String> vectors = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            vectors.add(encryptor.encrypt("", ROW).substring(7, 23));
        }
        assertThat(vectors).hasSize(100_000);
    }

    @Test
    void worksInParallel() {
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> encryptor.decrypt(encryptor.encrypt("value " + i, "row " + i), "row " + i))
                        .distinct())
                .hasSize(20_000)
                .allMatch(text -> text.startsWith("value "));
    }

    private void assertRefused(String envelope, String associatedData) {
        assertThatExceptionOfType(DecryptionException.class)
                .isThrownBy(() -> encryptor.decrypt(envelope, associatedData))
                .withMessage("The value can't be decrypted.")
                .withNoCause();
    }

    static KeyRing ring(String... ids) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (String id : ids) {
            secrets.put(id, secret(id));
        }
        return new KeyRing(secrets, null);
    }

    private static byte[] key(String seed) {
        return Arrays.copyOf(seed.getBytes(StandardCharsets.US_ASCII), 32);
    }

    private static String secret(String seed) {
        return Base64.getEncoder().encodeToString(key(seed));
    }
}
