package {{package}};

import dev.gofasta.test.EndToEndTest;
import dev.gofasta.test.WiringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A class with a stereotype that no wiring names would silently do nothing: this test names it. */
@EndToEndTest
class WiringTests {

    @Test
    void everyStereotypeIsRegistered(@Autowired ApplicationContext context) {
        WiringAssert.assertThat(context).registersEveryStereotypeBelow(Application.class);
    }
}
