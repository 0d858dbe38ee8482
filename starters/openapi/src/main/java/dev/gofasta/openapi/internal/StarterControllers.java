package dev.gofasta.openapi.internal;

import java.lang.reflect.Method;
import java.util.regex.Pattern;
import org.springdoc.core.filters.GlobalOpenApiMethodFilter;

/**
 * Leaves out the controllers of the starters, such as the health endpoints: they are not part of the application's API.
 */
public final class StarterControllers implements GlobalOpenApiMethodFilter {

    private static final Pattern INTERNAL = Pattern.compile("dev\\.gofasta\\.\\w+\\.internal");

    @Override
    public boolean isMethodToInclude(Method method) {
        return !INTERNAL.matcher(method.getDeclaringClass().getPackageName()).matches();
    }
}
