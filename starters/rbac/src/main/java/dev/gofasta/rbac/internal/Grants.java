package dev.gofasta.rbac.internal;

import com.googlecode.aviator.runtime.function.FunctionUtils;
import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import dev.gofasta.rbac.PolicyRule;
import dev.gofasta.rbac.internal.route.MethodGrammar;
import dev.gofasta.rbac.internal.route.RoutePattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.casbin.jcasbin.util.function.CustomFunction;
import org.springframework.http.server.PathContainer;

/** The functions of the matcher, made for one enforcer; each pattern is parsed once. */
final class Grants extends CustomFunction {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient BiPredicate<Object, String> test;

    private Grants(String name, BiPredicate<Object, String> test) {
        this.name = name;
        this.test = test;
    }

    static List<Grants> of(List<PolicyRule> rules) {
        Map<String, RoutePattern> patterns = new HashMap<>();
        Map<String, Set<String>> methods = new HashMap<>();
        for (PolicyRule rule : rules) {
            patterns.computeIfAbsent(rule.pattern(), RoutePattern::new);
            methods.computeIfAbsent(rule.methods(), MethodGrammar::granted);
        }
        return List.of(
                new Grants("grantsRole", (roles, role) -> roles instanceof Set<?> set && set.contains(role)),
                new Grants("grantsMethod", (method, granted) -> {
                    Set<String> names = methods.get(granted);
                    return names != null && names.contains(method);
                }),
                new Grants("grantsPath", (path, granted) -> {
                    RoutePattern pattern = patterns.get(granted);
                    return pattern != null && path instanceof PathContainer plain && pattern.matches(plain);
                }));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public AviatorObject call(Map<String, Object> env, AviatorObject asked, AviatorObject granted) {
        Object text = granted.getValue(env);
        return AviatorBoolean.valueOf(
                text instanceof String line && test.test(FunctionUtils.getJavaObject(asked, env), line));
    }
}
