package dev.gofasta.data;

import dev.gofasta.data.shop.Shop;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The shop on the engine that the class names by the property {@code shop.engine}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Shop.class,
        properties = {"spring.flyway.locations=classpath:db/{vendor}", "spring.jpa.hibernate.ddl-auto=validate"})
@interface ShopTest {}
