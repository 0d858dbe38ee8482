package dev.gofasta.apidocument;

import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springdoc.api.AbstractOpenApiResource;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Puts something in the place of beans that only their class is asked of, so that what those need is not made either:
 * controllers without their constructor, and so without services and repositories, and a database without an engine.
 */
final class Stubs implements InstantiationAwareBeanPostProcessor {

    private final SpringObjenesis objenesis = new SpringObjenesis();

    @Override
    public @Nullable Object postProcessBeforeInstantiation(Class<?> type, String name) {
        if (DataSource.class.isAssignableFrom(type)) {
            return database();
        }
        return isHandler(type) ? objenesis.newInstance(type) : null;
    }

    private static boolean isHandler(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers())
                && !AbstractOpenApiResource.class.isAssignableFrom(type)
                && !AnnotatedElementUtils.hasAnnotation(type, Configuration.class)
                && (AnnotatedElementUtils.hasAnnotation(type, Controller.class)
                        || AnnotatedElementUtils.hasAnnotation(type, RequestMapping.class)
                        || AnnotatedElementUtils.hasAnnotation(type, ControllerAdvice.class));
    }

    private static Object database() {
        return Proxy.newProxyInstance(
                Stubs.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "equals":
                            return proxy == arguments[0];
                        case "hashCode":
                            return 0;
                        case "toString":
                            return "no database";
                        case "isWrapperFor":
                            return false;
                        default:
                            throw new SQLException("The API is described without a database.");
                    }
                });
    }
}
