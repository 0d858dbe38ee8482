package dev.gofasta.rbac.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.rbac.Policy;
import dev.gofasta.rbac.PolicyRule;
import dev.gofasta.rbac.internal.route.MethodGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasbinPolicyTests {

    private static final Set<String> USER = Set.of("user");
    private static final List<String> NAMES = List.of("a", "b", "A", "a.b", "ab", "a+b", "()", "ü");

    @Test
    void agreesWithANaiveReference() {
        Random random = new Random(20261129);
        int allowed = 0;
        for (int i = 0; i < 4000; i++) {
            List<String> pattern = segments(random, true);
            List<String> path = segments(random, false);
            String rule = "/" + String.join("/", pattern);
            boolean expected = naive(pattern, path);
            assertThat(policy("p, user, " + rule + ", GET").allows(USER, "GET", "/" + String.join("/", path)))
                    .as("%s on /%s", rule, path)
                    .isEqualTo(expected);
            allowed += expected ? 1 : 0;
        }
        assertThat(allowed).isBetween(200, 3800);
    }

    private static List<String> segments(Random random, boolean pattern) {
        List<String> segments = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int dice = pattern ? random.nextInt(10) : 9;
            String name = NAMES.get(random.nextInt(random.nextBoolean() ? 2 : NAMES.size()));
            segments.add(dice < 2 ? "*" : dice < 4 ? "{v" + i + "}" : dice < 6 && i == count - 1 ? "**" : name);
        }
        return segments;
    }

    private static boolean naive(List<String> pattern, List<String> path) {
        for (int i = 0; i < pattern.size(); i++) {
            String each = pattern.get(i);
            if (each.equals("**")) {
                return true;
            }
            if (i >= path.size() || !(each.equals("*") || each.startsWith("{") || each.equals(path.get(i)))) {
                return false;
            }
        }
        return pattern.size() == path.size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "open",
                "//open",
                "/open//a",
                "/open/../admin",
                "/open/%2e%2e/admin",
                "/open/./a",
                "/open/a%2Fb",
                "/open/a%5Cb",
                "/open/a\\b",
                "/open/a;x=y",
                "/open;x=y/a",
                "/open/a%0A",
                "/open/a\n",
                "/open/a%00",
                "/open/a%252e",
                "/open/%zz",
                "/open/%",
                "/OPEN/a",
                "/openx",
                "/open/%C0%AE%C0%AE/admin",
                "/open/%3Bx",
                "/open/%E2%80%A8",
                "/x/open/a"
            })
    void refusesPathsThatAreNotPlain(String path) {
        assertThat(policy("p, user, /open/**, *").allows(USER, "GET", path)).isFalse();
    }

    @Test
    void matchesWholePathsAndWholeMethods() {
        Policy policy = policy("p, user, /api/v1/products, GET");
        assertThat(policy.allows(USER, "GET", "/api/v1/products")).isTrue();
        assertThat(policy.allows(USER, "GET", "/api/v1/%70roducts")).isTrue();
        for (String path : List.of(
                "/api/v1/products/1", "/api/v1/product", "/api/v1/products/", "/api/v1", "/x/api/v1/products")) {
            assertThat(policy.allows(USER, "GET", path)).as(path).isFalse();
        }
        for (String method : List.of("GETX", "get", "POST", "", "*", "TRACE", "OPTIONS", "GET|PUT", "GET ")) {
            assertThat(policy.allows(USER, method, "/api/v1/products"))
                    .as(method)
                    .isFalse();
        }
        assertThat(policy.allows(USER, "HEAD", "/api/v1/products")).isTrue();
        assertThat(policy.allows(Set.of("User"), "GET", "/api/v1/products")).isFalse();
        assertThat(policy.allows(Set.of(), "GET", "/api/v1/products")).isFalse();
    }

    @Test
    void aStarOfMethodsIsNeitherTraceNorOptionsNorAMadeUpOne() {
        Policy policy = policy("p, user, /x, *");
        assertThat(MethodGrammar.METHODS).allMatch(method -> policy.allows(USER, method, "/x"));
        assertThat(List.of("TRACE", "OPTIONS", "CONNECT", "PROPFIND", "FOO"))
                .noneMatch(method -> policy.allows(USER, method, "/x"));
    }

    @Test
    void aStarAtTheEndIsOneSegmentAndTwoAreATree() {
        Policy one = policy("p, user, /x/*, GET");
        assertThat(one.allows(USER, "GET", "/x/a")).isTrue();
        assertThat(List.of("/x", "/x/", "/x/a/b", "/x/a/")).noneMatch(path -> one.allows(USER, "GET", path));
        Policy tree = policy("p, user, /x/**, GET");
        assertThat(List.of("/x", "/x/", "/x/a", "/x/a/b")).allMatch(path -> tree.allows(USER, "GET", path));
        assertThat(tree.allows(USER, "GET", "/xa")).isFalse();
    }

    @Test
    void inheritsThroughMoreLevelsThanCasbinFollows() {
        StringBuilder text = new StringBuilder("p, r0, /x, GET\n");
        for (int i = 1; i <= 15; i++) {
            text.append("g, r").append(i).append(", r").append(i - 1).append('\n');
        }
        assertThat(policy(text.toString()).allows(Set.of("r15"), "GET", "/x")).isTrue();
        assertThat(policy("p, a, /x, GET\ng, b, a").allows(Set.of("a"), "GET", "/x"))
                .isTrue();
        assertThat(policy("p, b, /x, GET\ng, b, a").allows(Set.of("a"), "GET", "/x"))
                .isFalse();
    }

    @Test
    void twoPoliciesOfOneJvmDoNotShareRoles() {
        Policy with = policy("p, user, /x, GET\ng, admin, user");
        Policy without = policy("p, user, /x, GET");
        for (int i = 0; i < 3; i++) {
            assertThat(with.allows(Set.of("admin"), "GET", "/x")).isTrue();
            assertThat(without.allows(Set.of("admin"), "GET", "/x")).isFalse();
        }
    }

    @Test
    void coversAHandlerOnlyAsAWhole() {
        Policy policy = policy("p, a, /p/{x}, GET\np, a, /q/7, GET\np, a, /r/**, POST");
        assertThat(policy.covers("GET", "/p/{id}")).isTrue();
        assertThat(policy.covers("HEAD", "/p/{id:\\d+}")).isTrue();
        assertThat(policy.covers("PUT", "/p/{id}")).isFalse();
        assertThat(policy.covers("GET", "/p/{id}/x")).isFalse();
        assertThat(policy.covers("GET", "/p")).isFalse();
        assertThat(policy.covers("GET", "/p/{*rest}")).isFalse();
        assertThat(policy.covers("GET", "/q/{id}")).isFalse();
        assertThat(policy.covers("GET", "/q/7")).isTrue();
        assertThat(policy.covers("POST", "/r/{*rest}")).isTrue();
        assertThat(policy.covers("POST", "/r")).isTrue();
    }

    static Policy policy(String text) {
        return new CasbinPolicy(PolicyReader.read("x.csv", text));
    }

    @Test
    void keepsTheRulesInOrder() {
        assertThat(policy("p, b, /x, GET\np, a, /x, GET").rules())
                .extracting(PolicyRule::role)
                .containsExactly("b", "a");
    }
}
