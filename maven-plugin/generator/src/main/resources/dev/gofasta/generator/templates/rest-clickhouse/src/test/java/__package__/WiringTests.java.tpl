package {{package}};

import dev.gofasta.test.WiringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * A class with a stereotype that no wiring names would silently do nothing: this test names it. It needs no ClickHouse:
 * nothing connects before the first query.
 */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:clickhouse://localhost/none", "spring.flyway.enabled=false"})
class WiringTests {

    @Test
    void everyStereotypeIsRegistered(@Autowired ApplicationContext context) {
        WiringAssert.assertThat(context).registersEveryStereotypeBelow(Application.class);
    }
}
