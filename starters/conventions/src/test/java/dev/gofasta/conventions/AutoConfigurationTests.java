package dev.gofasta.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.core.annotation.AnnotatedElementUtils.isAnnotated;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

class AutoConfigurationTests {

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void listsExactlyTheAnnotatedClasses(Starter starter) {
        assertThat(starter.autoConfigurationNames())
                .as("AutoConfiguration.imports holds each @AutoConfiguration class of the starter once, and no other")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Classes.of(starter).stream()
                        .filter(type -> type.isAnnotatedWith(AutoConfiguration.class))
                        .map(type -> type.getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void offersPublicFinalClassesWithHiddenMembers(Starter starter) {
        SoftAssertions soft = new SoftAssertions();
        for (Class<?> type : starter.autoConfigurations()) {
            soft.assertThat(type)
                    .as("auto-configuration: make it public final")
                    .isPublic()
                    .isFinal();
            soft.assertThat(type.getPackageName()).isEqualTo(starter.packageName() + ".autoconfigure");
            soft.assertThat(Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers())))
                    .as("members of %s: make them package-private", type.getName())
                    .isEmpty();
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void letsEveryBeanBeReplaced(Starter starter) {
        assertThat(beanMethods(starter).filter(method -> !isAnnotated(method, ConditionalOnMissingBean.class)))
                .as("add @ConditionalOnMissingBean to these methods, by name where there may be several of the type")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void guardsOptionalClassesOnClasses(Starter starter) {
        assertThat(beanMethods(starter).filter(method -> isAnnotated(method, ConditionalOnClass.class)))
                .as("@ConditionalOnClass on a method does not protect its signature: move the bean to an "
                        + "auto-configuration of its own and guard that class")
                .isEmpty();
    }

    static Stream<Method> beanMethods(Starter starter) {
        return starter.autoConfigurations().stream()
                .flatMap(Starter::withNested)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class));
    }
}
