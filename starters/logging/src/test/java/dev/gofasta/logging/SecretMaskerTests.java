package dev.gofasta.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMaskerTests {

    private static final String JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzM2NyM3QifQ.s3cr3t-s3cr3t_s3cr3t";

    private final SecretMasker masker = new SecretMasker(SecretMasker.DEFAULT_KEYS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=s3cr3t",
                "password = s3cr3t",
                "PASSWORD: s3cr3t",
                "newPassword=s3cr3t",
                "password_confirmation=s3cr3t",
                "--db-password=s3cr3t",
                "spring.datasource.password=s3cr3t",
                "password='it s3cr3t'",
                "password = 'it''s3cr3t'",
                "user[password]=s3cr3t&x=1",
                "password%3Ds3cr3t",
                "password => s3cr3t",
                "{\"password\":\"s3cr3t\"}",
                "{\"password\" : \"a\\\"s3cr3t\"}",
                "{\\\"password\\\":\\\"s3cr3t\\\"}",
                "{\"passwords\":[\"a\",\"s3cr3t\"]}",
                "{\"secret\":{\"a\":{\"b\":\"c\"},\"d\":\"s3cr3t\"}}",
                "{\"password\":\"s3cr3t",
                "<password>s3cr3t</password>",
                "<ns:password> s3cr3t</ns:password>",
                "User[name=bob, password=s3cr3t]",
                "?access_token=s3cr3t&x=1",
                "X-Api-Key: s3cr3t",
                "AWS_SECRET_ACCESS_KEY=s3cr3t",
                "Authorization: Bearer s3cr3t",
                "Authorization: Digest username=\"bob\", response=\"s3cr3t\"",
                "Authorization: s3cr3t",
                "proxy-authorization: Basic s3cr3t=",
                "token: Bearer s3cr3t",
                "sent Bearer s3cr3t to the other",
                "sent bearer  s3cr3t",
                "sent Basic s3cr3t==",
                "Bearer%20s3cr3t",
                "Cookie: a=b; SESSION=s3cr3t",
                "Set-Cookie: SESSION=s3cr3t; Path=/; Expires=Thu, 01 Jan 2027 00:00:00 GMT",
                "[Cookie:\"a=b\", \"c=s3cr3t\"]",
                "JSESSIONID=s3cr3t",
                "jdbc:postgresql://bob:s3cr3t@db/x",
                "jdbc:postgresql://bob:p/s3cr3t@db/x",
                "jdbc:postgresql://bob:p@s3cr3t@db/x",
                "redis://:s3cr3t@cache:6379",
                "jdbc:postgresql://db/x?user=bob&password=s3cr3t&ssl=true",
                "jdbc:sqlserver://db;user=sa;password={s3;cr s3cr3t};encrypt=true",
                "jdbc:oracle:thin:scott/s3cr3t@//db/x",
                "told " + JWT + " so",
                "/reset/" + JWT,
                "a_" + JWT
            })
    @Tag("asvs:V16.2.5")
    void hidesTheSecret(String text) {
        assertThat(masker.mask(text)).contains("***").doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Saved product 7 of tenant acme",
                "GET http://db:8080/x@y took 3 ms",
                "jdbc:postgresql://db:5432/app",
                "jdbc:oracle:thin:@//db/x",
                "see https://example.org/a?mail=bob@example.org",
                "BadCredentialsException: no",
                "at dev.x.PasswordEncoder.encode(PasswordEncoder.java:12)",
                "SecretMasker::mask",
                "The password is wrong",
                "version 1.2.3 of eyJ",
                "amount=12, user=bob"
            })
    void leavesTheRest(String text) {
        assertThat(masker.mask(text)).isEqualTo(text);
    }

    @Test
    void keepsWhatStandsAroundASecret() {
        assertThat(masker.mask("a=1, password=x, b=2 jdbc:x://u:p@h/d {\"token\":\"t\",\"n\":1}"))
                .isEqualTo("a=1, password=***, b=2 jdbc:x://u:***@h/d {\"token\":\"***\",\"n\":1}");
    }

    @Test
    void doesNotTakeAMemberAfterAHeaderForItsValue() {
        assertThat(masker.mask("{\"cookie\":\"a\",\"user\":\"bob\"}"))
                .isEqualTo("{\"cookie\":\"***\",\"user\":\"bob\"}");
    }

    @Test
    void usesTheKeysThatItIsGiven() {
        SecretMasker own = new SecretMasker(List.of("iban", "Tax_Id"));
        assertThat(own.mask("customerIban=DE1 tax-id: 5 password=x"))
                .isEqualTo("customerIban=*** tax-id: *** password=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a=",
                "password",
                "password ",
                "password\"",
                "token=[",
                "token: {",
                "\"",
                "token='\\",
                "cookie:\"\",",
                "a://",
                "a://b:",
                "thin:/",
                "Bearer ",
                "<token>",
                "eyJ.",
                "eyJ",
                "=",
                "%3D",
                "token==",
                "a:b@"
            })
    @Tag("asvs:V15.2.2")
    void takesTimeThatGrowsWithTheLength(String piece) {
        String small = piece.repeat((128 << 10) / piece.length());
        String large = small.repeat(8);
        // Eight times the text is eight times the work; were it quadratic, it would be 64 times and more than seconds.
        long least = TimeUnit.MILLISECONDS.toNanos(20);
        assertThat(time(large)).isLessThan(Math.max(time(small), least) * 40);
    }

    /** Time of the processor, so that other work on the machine does not count. */
    private long time(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            masker.mask(text);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        }
        return best;
    }
}
