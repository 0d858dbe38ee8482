package dev.gofasta.config.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Spring Boot does all of it; these tests hold it to that. */
@ExtendWith(OutputCaptureExtension.class)
class TypedValuesTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "timeout: soon, shop.timeout, soon, is not a valid duration",
        "size: big, shop.size, big, does not match data size pattern",
        "timeout: , shop.timeout, '', must not be null",
    })
    void tellNameValueAndPlace(String line, String property, String value, String reason, CapturedOutput output)
            throws IOException {
        Files.writeString(folder.resolve("application.yaml"), "shop:\n  " + line + "\n");
        assertThatThrownBy(() -> new Run(folder, Shop.class).start().close()).isNotNull();
        assertThat(output).contains("APPLICATION FAILED TO START", property.substring(5), value, reason);
        assertThat(output.toString().contains("application.yaml] - 2:")).isEqualTo(!value.isEmpty());
    }

    @SpringBootConfiguration
    @EnableConfigurationProperties(ShopProperties.class)
    static class Shop {}

    @Validated
    @ConfigurationProperties("shop")
    record ShopProperties(@NotNull Duration timeout, DataSize size) {}
}
