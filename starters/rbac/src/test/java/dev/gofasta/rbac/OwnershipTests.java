package dev.gofasta.rbac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.core.ApplicationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

class OwnershipTests {

    private final Authentication ada = new TestingAuthenticationToken("ada", "x", "ROLE_user");

    @Test
    @Tag("asvs:V8.2.2")
    void aForeignRowIsAnsweredLikeAMissingOne() {
        ApplicationException missing = ApplicationException.notFound("Order", 7);
        assertThatThrownBy(() -> Ownership.of(ada).requireMine("bob", "Order", 7))
                .hasMessage(missing.getMessage())
                .hasFieldOrPropertyWithValue("kind", missing.kind())
                .hasFieldOrPropertyWithValue("code", missing.code());
        assertThatThrownBy(() -> Ownership.requireOwner(ada, null, "Order", 7)).hasMessage("Order 7 does not exist.");
    }

    @Test
    void onesOwnRowIsGiven() {
        assertThatCode(() -> Ownership.of(ada).requireMine("ada", "Order", 7)).doesNotThrowAnyException();
        assertThat(Ownership.of(ada).isMine("Ada")).isFalse();
        assertThat(Ownership.of(ada).isMine("")).isFalse();
    }

    @Test
    void aRoleMaySeeAll() {
        assertThatCode(() -> Ownership.of(ada).requireMine("bob", "Order", 7, "admin", "user"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Ownership.of(ada).requireMine("bob", "Order", 7, "admin"))
                .isInstanceOf(ApplicationException.class);
    }

    @Test
    @Tag("asvs:V8.2.2")
    void nobodyOwnsNothing() {
        Authentication anonymous =
                new AnonymousAuthenticationToken("key", "ada", AuthorityUtils.createAuthorityList("ROLE_user"));
        assertThatThrownBy(() -> Ownership.of(anonymous)).hasFieldOrPropertyWithValue("code", "UNAUTHORIZED");
        assertThatThrownBy(() -> Ownership.of(null)).hasFieldOrPropertyWithValue("code", "UNAUTHORIZED");
    }
}
