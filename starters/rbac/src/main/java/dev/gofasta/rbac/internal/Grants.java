package dev.gofasta.rbac.internal;

import com.googlecode.aviator.runtime.function.FunctionUtils;
import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import dev.gofasta.rbac.PolicyRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.casbin.jcasbin.util.function.CustomFunction;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

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
        Map<String, PathPattern> patterns = new HashMap<>();
        Map<String, Set<String>> methods = new HashMap<>();
        for (PolicyRule rule : rules) {
            patterns.computeIfAbsent(rule.pattern(), Grants::parse);
            methods.computeIfAbsent(rule.methods(), MethodGrammar::granted);
        }
        return List.of(
                new Grants("grantsRole", (roles, role) -> roles instanceof Set<?> set && set.contains(role)),
                new Grants("grantsMethod", (method, granted) -> {
                    Set<String> names = methods.get(granted);
                    return names != null && names.contains(method);
                }),
                new Grants("grantsPath", (path, granted) -> {
                    PathPattern pattern = patterns.get(granted);
                    return pattern != null && path instanceof PathContainer plain && matches(pattern, plain);
                }));
    }

    static PathPattern parse(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }

    /** Spring's {@code /a/*} matches {@code /a/}, which is no segment; only a tree has paths that end in a slash. */
    static boolean matches(PathPattern pattern, PathContainer path) {
        boolean open = path.value().length() > 1 && path.value().endsWith("/");
        return (!open || pattern.getPatternString().endsWith("/**")) && pattern.matches(path);
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
