package dev.gofasta.session.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.session.SessionValueException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

class ClosedSessionCodecTests {

    private final ClosedSessionCodec codec = new ClosedSessionCodec(getClass().getClassLoader());

    @Test
    void givesBackTheSameTypes() {
        Instant now = Instant.parse("2026-01-02T03:04:05.123456789Z");
        Map<String, Object> nested = Map.of("l", 1, "x", "@class", "@class", "java.lang.Runtime");
        List<Object> all = List.of("é\u20ac", true, 1, 1L, 1.5, Double.NaN, new BigDecimal("1.10"), now, nested);

        assertThat(codec.read(codec.write(all))).isEqualTo(all);
        assertThat(codec.read(codec.write(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void keepsTheContextOfSpringSecurity() {
        FactorGrantedAuthority password = FactorGrantedAuthority.fromAuthority("FACTOR_PASSWORD");
        User user = new User("ann", "", AuthorityUtils.createAuthorityList("ROLE_ADMIN"));
        SecurityContextImpl context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                user, null, List.of(new SimpleGrantedAuthority("ROLE_ADMIN"), password)));

        assertThat(codec.read(codec.write(context))).isEqualTo(context);
    }

    @Test
    void keepsWhatSpringSecurityStoresBesides() {
        DefaultCsrfToken token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "abc");

        assertThat(codec.read(codec.write(token))).usingRecursiveComparison().isEqualTo(token);
        assertThat(codec.read(codec.write(new BadCredentialsException("no"))))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void refusesATypeThatIsNotOnTheList() {
        assertThatThrownBy(() -> codec.write(new Cart(1)))
                .isInstanceOf(SessionValueException.class)
                .hasMessageContaining(Cart.class.getName());
        assertThatThrownBy(() -> codec.write(List.of(Map.of("a", Set.of(1)))))
                .isInstanceOf(SessionValueException.class);
        assertThatThrownBy(() -> codec.write(List.of(new FlashMap()))).isInstanceOf(SessionValueException.class);
        assertThatThrownBy(() -> codec.write(Map.of(1, "a"))).isInstanceOf(SessionValueException.class);
    }

    @Test
    void refusesAPrincipalOfAnotherClass() {
        SecurityContextImpl context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(new Cart(1), null, List.of()));

        assertThatThrownBy(() -> codec.write(context))
                .isInstanceOf(SessionValueException.class)
                .hasMessageContaining("SessionCodec");
    }

    @Test
    void refusesAListThatHoldsItself() {
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThatThrownBy(() -> codec.write(list)).isInstanceOf(SessionValueException.class);
    }

    @Test
    void keepsHalfACharacter() {
        assertThat(codec.read(codec.write("\ud800"))).isEqualTo("\ud800");
    }

    @Test
    void refusesValuesOfSpringSecurityWhereItIsAbsent() {
        ClosedSessionCodec alone = new ClosedSessionCodec(new FilteredClassLoader(SecurityJacksonModules.class));

        assertThatThrownBy(() -> alone.write(new SecurityContextImpl())).isInstanceOf(SessionValueException.class);
        assertThat(alone.read(alone.write("a"))).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "{}",
                "1.5",
                "99999999999",
                "{\"l\":1,\"d\":1}",
                "{\"l\":\"x\"}",
                "{\"l\":7}",
                "{\"i\":\"yesterday\"}",
                "{\"n\":\"x\"}",
                "{\"z\":1}",
                "{\"@class\":\"java.lang.Runtime\"}",
                "{\"x\":[\"java.lang.ProcessBuilder\",{\"command\":[\"id\"]}]}",
                "{\"x\":{\"@class\":\"javax.script.ScriptEngineManager\"}}",
                "{\"x\":{\"@class\":\"org.springframework.context.support.ClassPathXmlApplicationContext\"}}",
                "{\"x\":{\"@class\":\"dev.gofasta.session.internal.ClosedSessionCodecTests$Cart\",\"size\":1}}",
                "\u00ac\u00ed\u0000\u0005sr"
            })
    void refusesToReadAnythingElse(String json) {
        assertThatThrownBy(() -> codec.read(json.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(SessionValueException.class);
    }

    record Cart(int size) implements Serializable {}
}
