package dev.gofasta.database;

import dev.gofasta.devservices.DatabaseEngine;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that runs on each engine that needs no server and no container; the engine is its argument. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@EnumSource(
        value = DatabaseEngine.class,
        names = {"POSTGRES", "MARIADB", "SQLITE"})
@interface EachEmbeddedEngine {}
