package dev.gofasta.rbac.internal.route;

import java.util.Collection;
import java.util.List;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** The paths at which Spring MVC serves files. */
public final class FilePatterns {

    /** Where any application serves files, whether it has some or not. */
    private static final List<String> ANYWHERE = List.of("/**", "/webjars/**");

    private FilePatterns() {}

    public static List<String> of(Collection<SimpleUrlHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .filter(pattern -> !ANYWHERE.contains(pattern))
                .sorted()
                .toList();
    }
}
