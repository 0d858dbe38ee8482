package dev.gofasta.web.internal.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.web.internal.SettingsException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ForwardedClientAddressTests {

    private static final List<String> TRUSTED = List.of("10.0.0.0/8", "192.0.2.7", "fd00::/8");

    @Test
    void believesNobodyByDefault() {
        assertThat(resolve(List.of(), "10.0.0.1", "X-Forwarded-For", "1.2.3.4")).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.1   | 1.2.3.4                      | 1.2.3.4",
                "10.0.0.1   | 6.6.6.6, 1.2.3.4             | 1.2.3.4",
                "10.0.0.1   | 6.6.6.6, 1.2.3.4, 10.9.9.9   | 1.2.3.4",
                "10.0.0.1   | 10.1.1.1, 10.9.9.9           | 10.1.1.1",
                "192.0.2.7  | 1.2.3.4:5678                 | 1.2.3.4",
                "192.0.2.8  | 1.2.3.4                      | 192.0.2.8",
                "fd00::1    | 2001:db8::1                  | 2001:db8:0:0:0:0:0:1",
                "fd00::1    | [2001:db8::1]:443            | 2001:db8:0:0:0:0:0:1",
                "fe00::1    | 1.2.3.4                      | fe00:0:0:0:0:0:0:1",
                "10.0.0.1   | ::ffff:1.2.3.4               | 1.2.3.4",
                "10.0.0.1   | 1.2.3.4, unknown             | 10.0.0.1",
                "10.0.0.1   | 1.2.3.4, localhost, 10.0.0.2 | 10.0.0.2",
                "10.0.0.1   | 1.2.3.4,                     | 1.2.3.4",
                "10.0.0.1   | 999.1.1.1                    | 10.0.0.1",
                "10.0.0.1   | 010.1.1.1                    | 10.0.0.1",
                "10.0.0.1   | [                            | 10.0.0.1",
                "10.0.0.1   | 1                            | 10.0.0.1",
            })
    @Tag("asvs:V15.3.4")
    void takesTheNearestThatIsNotTrusted(String peer, String header, String client) {
        assertThat(resolve(TRUSTED, peer, "X-Forwarded-For", header)).isEqualTo(client);
    }

    @Test
    void readsSeveralHeadersAsOneList() {
        assertThat(resolve(TRUSTED, "10.0.0.1", "X-Forwarded-For", "6.6.6.6", "1.2.3.4, 10.0.0.2"))
                .isEqualTo("1.2.3.4");
    }

    @Test
    void ignoresTheHeaderThatProxiesDoNotWrite() {
        assertThat(resolve(TRUSTED, "10.0.0.1", "Forwarded", "for=1.2.3.4")).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "for=6.6.6.6, for=1.2.3.4;proto=https;by=10.0.0.1 | 1.2.3.4",
                "proto=https;For=\"[2001:db8::1]:4711\"           | 2001:db8:0:0:0:0:0:1",
                "for=1.2.3.4, for=_hidden                         | 10.0.0.1",
                "for=1.2.3.4, proto=http                          | 10.0.0.1",
            })
    void readsForwardedWhenToldTo(String header, String client) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("Forwarded", header);
        assertThat(new ForwardedClientAddress(TRUSTED, Hops.FORWARDED).resolve(request))
                .isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.com", "10.0.0.0/33", "fd00::/129", "10.0.0.0/x", "10.0.0.0/8/8", "", "10"})
    void refusesProxiesThatAreNoAddresses(String proxy) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> new ForwardedClientAddress(List.of(proxy), Hops.X_FORWARDED_FOR))
                .withMessageContaining("'" + proxy + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::1, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::1, 2001:db8:1:3:0:0:0:0/64",
        "1.2.3.4, 1.2.3.4",
        "::ffff:1.2.3.4, 1.2.3.4",
        "unix, unix"
    })
    void takesNetworksOfIpv6AsOne(String address, String network) {
        assertThat(IpAddresses.network(address)).isEqualTo(network);
    }

    private static String resolve(List<String> trusted, String peer, String header, String... values) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        for (String value : values) {
            request.addHeader(header, value);
        }
        return new ForwardedClientAddress(trusted, Hops.X_FORWARDED_FOR).resolve(request);
    }
}
