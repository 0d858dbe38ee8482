package dev.gofasta.rbac.internal.route;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of annotated controllers. */
public final class HandlerRoutes {

    private HandlerRoutes() {}

    /** Returns each method of each pattern, sorted; a handler without methods has all of them. */
    public static List<HandlerRoute> of(Collection<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry ->
                        !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .distinct()
                .sorted(Comparator.comparing(HandlerRoute::pattern).thenComparing(HandlerRoute::method))
                .toList();
    }

    private static Stream<HandlerRoute> routes(RequestMappingInfo info, HandlerMethod handler) {
        List<String> methods = info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .filter(method -> !method.equals("OPTIONS"))
                .toList();
        boolean all = info.getMethodsCondition().getMethods().isEmpty();
        List<String> named = all ? MethodGrammar.METHODS : methods;
        String name = handler.getBeanType().getSimpleName() + "#"
                + handler.getMethod().getName();
        return info.getPatternValues().stream()
                .flatMap(pattern -> named.stream().map(method -> new HandlerRoute(method, pattern, name)));
    }

    /**
     * One method of one pattern.
     *
     * @param method the HTTP method
     * @param pattern the pattern of Spring MVC
     * @param handler class and method that answer
     */
    public record HandlerRoute(String method, String pattern, String handler) {}
}
