package dev.gofasta.web.internal;

import dev.gofasta.core.Violation;
import dev.gofasta.web.SortableBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Binds pages of which the sort is declared by {@link SortableBy}; what does not fit is refused, never corrected. */
public final class PageableArgumentResolver implements HandlerMethodArgumentResolver {

    private final PageLimits limits;

    public PageableArgumentResolver(PageLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(SortableBy.class) && parameter.getParameterType() == Pageable.class;
    }

    @Override
    public Pageable resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        List<Violation> violations = new ArrayList<>();
        int size = number(request, "size", this.limits.defaultSize(), 1, this.limits.maxSize(), violations);
        // The database counts rows to skip in an int.
        int lastPage = Integer.MAX_VALUE / Math.max(size, 1);
        int page = number(request, "page", 0, 0, lastPage, violations);
        SortParser parser = new SortParser(sortable(parameter));
        Sort sort = parser.parse(request.getParameterValues("sort"), violations);
        if (!violations.isEmpty()) {
            throw BadRequests.invalidParameters(violations);
        }
        return PageRequest.of(page, size, sort);
    }

    private static List<String> sortable(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterAnnotation(SortableBy.class))
                .map(annotation -> List.of(annotation.value()))
                .orElse(List.of());
    }

    private static int number(
            NativeWebRequest request, String name, int absent, int min, int max, List<Violation> violations) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return absent;
        }
        if (values.length > 1) {
            violations.add(Violation.query(name, "REPEATED", "must occur only once"));
            return absent;
        }
        String value = values[0];
        if (!value.matches("-?[0-9]+")) {
            violations.add(
                    Violation.query(name, "INVALID_TYPE", "must be a whole number between " + min + " and " + max));
            return absent;
        }
        // A number of more than 10 digits is outside whatever it says.
        long number = (value.length() <= 11) ? Long.parseLong(value) : Long.MAX_VALUE;
        if (number < min || number > max) {
            violations.add(Violation.query(name, "OUT_OF_RANGE", "must be between " + min + " and " + max));
            return absent;
        }
        return (int) number;
    }
}
