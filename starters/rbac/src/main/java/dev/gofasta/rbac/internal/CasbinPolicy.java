package dev.gofasta.rbac.internal;

import dev.gofasta.rbac.Policy;
import dev.gofasta.rbac.PolicyRule;
import dev.gofasta.rbac.internal.route.Coverage;
import dev.gofasta.rbac.internal.route.MethodGrammar;
import dev.gofasta.rbac.internal.route.PlainPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.springframework.http.server.PathContainer;

/** A policy that never changes, with a jCasbin enforcer of its own. */
final class CasbinPolicy implements Policy {

    // No role definition: jCasbin remembers role links in a static map by function name, and follows ten of them at
    // most.
    private static final String MODEL = """
            [request_definition]
            r = sub, obj, act
            [policy_definition]
            p = sub, obj, act
            [policy_effect]
            e = some(where (p.eft == allow))
            [matchers]
            m = grantsRole(r.sub, p.sub) && grantsMethod(r.act, p.act) && grantsPath(r.obj, p.obj)
            """;

    private final PolicyDocument document;
    private final Enforcer enforcer;

    CasbinPolicy(PolicyDocument document) {
        this.document = document;
        this.enforcer = enforcer(document.rules());
        // Compiles the expression before the first request, and before other threads see it.
        enforcer.enforce(Set.of(), PathContainer.parsePath("/"), "GET");
    }

    private static Enforcer enforcer(List<PolicyRule> rules) {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        rules.forEach(rule -> model.addPolicy("p", "p", List.of(rule.role(), rule.pattern(), rule.methods())));
        Enforcer enforcer = new Enforcer(model, null, false); // its log would name every request
        Grants.of(rules).forEach(function -> enforcer.addFunction(function.getName(), function));
        return enforcer;
    }

    PolicyDocument document() {
        return document;
    }

    @Override
    public boolean allows(Collection<String> roles, String method, PathContainer path) {
        if (roles.isEmpty()
                || document.rules().isEmpty()
                || !MethodGrammar.METHODS.contains(method)
                || !PlainPath.isPlain(path)) {
            return false;
        }
        return enforcer.enforce(RoleTree.expand(roles, document.inherited()), path, method);
    }

    @Override
    public boolean covers(String method, String pattern) {
        return document.rules().stream()
                .anyMatch(rule -> MethodGrammar.granted(rule.methods()).contains(method)
                        && Coverage.covers(rule.pattern(), pattern));
    }

    @Override
    public List<PolicyRule> rules() {
        return document.rules();
    }

    @Override
    public Map<String, Set<String>> inherited() {
        return document.inherited();
    }
}
