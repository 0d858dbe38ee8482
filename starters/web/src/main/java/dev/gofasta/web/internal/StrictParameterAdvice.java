package dev.gofasta.web.internal;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.annotation.NumberFormat;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets the converters of Spring MVC have the last word. For some types Spring has an editor of its own, and asks it when a
 * converter has refused the value. What has {@link NumberFormat} is left to Spring, since editors do not see annotations.
 */
@ControllerAdvice
public final class StrictParameterAdvice {

    private static final List<Class<?>> NUMBERS = List.of(BigDecimal.class, BigInteger.class);

    /** Whether a field of the class has a number format; looked up for every bound request, so remembered. */
    private static final ClassValue<Boolean> FORMATTED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return hasFormattedField(type);
        }
    };

    @InitBinder
    void initBinder(WebDataBinder binder, NativeWebRequest request) {
        ConversionService service = binder.getConversionService();
        if (service == null) {
            return;
        }
        binder.registerCustomEditor(UUID.class, new ConvertingEditor(service, UUID.class));
        ResolvableType target = binder.getTargetType();
        // The binder of a single parameter does not know its parameter, only the request knows the method.
        if (!((target != null) ? FORMATTED.get(target.toClass()) : hasFormattedParameter(request))) {
            NUMBERS.forEach(type -> binder.registerCustomEditor(type, new ConvertingEditor(service, type)));
        }
    }

    private static boolean hasFormattedField(Class<?> type) {
        boolean[] found = new boolean[1];
        if (!type.isPrimitive() && !type.getName().startsWith("java.")) {
            ReflectionUtils.doWithFields(type, field -> found[0] |= field.isAnnotationPresent(NumberFormat.class));
        }
        return found[0];
    }

    private static boolean hasFormattedParameter(NativeWebRequest request) {
        Object handler =
                request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(NumberFormat.class));
    }

    private static final class ConvertingEditor extends PropertyEditorSupport {

        private final ConversionService service;

        private final Class<?> type;

        private ConvertingEditor(ConversionService service, Class<?> type) {
            this.service = service;
            this.type = type;
        }

        @Override
        public void setAsText(@Nullable String text) {
            setValue(this.service.convert(text, this.type));
        }
    }
}
