package dev.gofasta.conventions.fields;

import dev.gofasta.test.EndToEndTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The application of this package on a free port, its tables as Hibernate expects them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EndToEndTest(
        classes = FieldsApplication.class,
        properties = {
            "gofasta.encryption.enabled=false",
            "gofasta.auth.enabled=false",
            "gofasta.rbac.enabled=false",
            "gofasta.session.enabled=false",
            "gofasta.dev-services.database=postgres",
            "spring.sql.init.schema-locations=classpath:fields.sql",
            "spring.sql.init.mode=always",
            "spring.flyway.enabled=false",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false"
        })
@Import(Things.class)
@interface FieldsTest {}
