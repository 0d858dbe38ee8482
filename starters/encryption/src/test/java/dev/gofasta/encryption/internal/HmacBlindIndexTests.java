package dev.gofasta.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.encryption.BlindIndex;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HmacBlindIndexTests {

    @Test
    @Tag("asvs:V11.4.1")
    void derivesAsRfc5869Does() {
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);
        assertThat(HexFormat.of().formatHex(Hkdf.expand(Hkdf.extract(secret), new byte[0])))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    @Test
    void isEqualForEqualValuesOfOneColumnAndKeyOnly() {
        BlindIndex index = new HmacBlindIndex(AesGcmEncryptorTests.ring("a").forIndex(null));
        String hash = index.of("123", "patients.ssn");
        assertThat(hash).hasSize(43).isEqualTo(index.of("123", "patients.ssn"));
        assertThat(index.of("124", "patients.ssn")).isNotEqualTo(hash);
        assertThat(index.of("123", "patients.phone")).isNotEqualTo(hash);
        assertThat(new HmacBlindIndex(AesGcmEncryptorTests.ring("b").forIndex(null)).of("123", "patients.ssn"))
                .isNotEqualTo(hash);
    }

    @Test
    void staysWhenTheKeyThatIsNamedIsNotTheActiveOne() {
        String before = new HmacBlindIndex(AesGcmEncryptorTests.ring("a").forIndex(null)).of("123", "c");
        assertThat(new HmacBlindIndex(AesGcmEncryptorTests.ring("b", "a").forIndex("a")).of("123", "c"))
                .isEqualTo(before);
    }
}
