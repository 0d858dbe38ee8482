package dev.gofasta.database;

import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A shop one of whose migrations is a bean. No scan for components finds it. */
@EnableAutoConfiguration
class ShopWithJavaBean {

    @Bean
    JavaMigration fillColours() {
        return new V5__FillColours();
    }

    static final class V5__FillColours extends BaseJavaMigration {

        @Override
        public void migrate(Context context) throws Exception {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute("INSERT INTO colours (id) VALUES (5)");
            }
        }
    }
}
