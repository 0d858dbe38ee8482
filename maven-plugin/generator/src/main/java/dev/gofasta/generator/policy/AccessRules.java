package dev.gofasta.generator.policy;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteAuth;
import dev.gofasta.generator.inspect.RouteAuth.Rule;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may call the routes of a module, as its filter chain and its policy file say. Annotations on methods that Spring
 * Security reads are not looked at.
 */
public final class AccessRules {

    private final boolean isSecured;
    private final @Nullable ChainRules chain;
    private final @Nullable RoleLines policy;

    private AccessRules(boolean isSecured, @Nullable ChainRules chain, @Nullable RoleLines policy) {
        this.isSecured = isSecured;
        this.chain = chain;
        this.policy = policy;
    }

    /** Returns whether a file with this content may hold a filter chain. */
    public static boolean mayHoldRules(String text) {
        return text.contains("SecurityFilterChain");
    }

    /**
     * Reads the rules of {@code module}.
     *
     * @param sources the sources of the project, those that {@linkplain #mayHoldRules may hold rules} among them
     */
    public static AccessRules of(Project project, Module module, Sources sources) {
        List<String> chains = chains(sources, module);
        String path = module.resource(Module.POLICY);
        RoleLines policy = module.policy().map(text -> RoleLines.of(path, text)).orElse(null);
        ChainRules chain = chains.size() == 1
                ? project.files()
                        .read(chains.get(0))
                        .map(text -> ChainRules.of(chains.get(0), text))
                        .orElse(null)
                : null;
        return new AccessRules(!chains.isEmpty() || bringsSecurity(module), chain, policy);
    }

    /** The files with a chain, one entry a chain: those of the module, or else those of the others. */
    private static List<String> chains(Sources sources, Module module) {
        List<String> own = new ArrayList<>();
        List<String> others = new ArrayList<>();
        String folder = module.mainJava("") + "/";
        for (Outline outline : sources.all()) {
            for (TypeOutline type : outline.allTypes()) {
                for (MethodOutline method : type.methods()) {
                    if (method.returnType().endsWith("SecurityFilterChain")) {
                        (outline.path().startsWith(folder) ? own : others).add(outline.path());
                    }
                }
            }
        }
        return own.isEmpty() ? others : own;
    }

    private static boolean bringsSecurity(Module module) {
        for (String artifact : module.dependencies()) {
            if (artifact.contains("security")
                    || artifact.contains("oauth2")
                    || artifact.equals("gofasta-starter-auth")
                    || artifact.equals("gofasta-starter-rbac")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the policy, or null where there is none. */
    public @Nullable RoleLines policy() {
        return policy;
    }

    /** Returns what is asked of those who call {@code route}. */
    public RouteAuth of(Route route) {
        if (!isSecured) {
            return RouteAuth.of(Rule.PUBLIC, null);
        }
        return chain == null ? RouteAuth.of(Rule.UNKNOWN, null) : chain.of(route, policy);
    }
}
