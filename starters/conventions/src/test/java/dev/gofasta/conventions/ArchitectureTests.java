package dev.gofasta.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void keepsWiringOutOfThePublicPackage(Starter starter) {
        noClasses()
                .that()
                .resideInAPackage(starter.packageName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.gofasta..autoconfigure..")
                .because("users import the root package: let the auto-configuration depend on it, not the reverse")
                .check(Classes.of(starter));
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void usesNoInternalsOfOtherStarters(Starter starter) {
        Starters.all()
                .filter(other -> !other.equals(starter))
                .forEach(other -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(other.packageName() + ".internal..")
                        .because("only root packages are a promise: ask " + other + " to offer it there")
                        .check(Classes.of(starter)));
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("dev.gofasta.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one package in disguise: move what both need to the one that is used")
                .check(Classes.ofAll());
    }

    @Test
    @Tag("asvs:V6.5.3")
    @Tag("asvs:V11.5.1")
    void guessesNothingThatMustNotBeGuessed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, ThreadLocalRandom.class, SplittableRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .because("what they give can be computed from what they gave: use SecureRandom")
                .check(Classes.ofAll());
    }

    @Test
    void usesJackson3() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .because("Spring Boot 4 maps JSON with tools.jackson.databind")
                .check(Classes.ofAll());
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void marksEveryPackageForNullness(Starter starter) {
        JavaClasses classes = Classes.of(starter);
        Stream<JavaPackage> packages =
                classes.stream().map(JavaClass::getPackage).distinct();
        assertThat(packages.filter(candidate -> !candidate.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("add a package-info.java with @NullMarked and one sentence")
                .isEmpty();
    }
}
