package dev.gofasta.generator.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionException;
import org.springframework.util.unit.DataSize;

/** Judges every value twice: by the rules, and by the conversion of Spring Boot itself. */
class ValueRulesTests {

    private static final List<String> CONSTANTS =
            Arrays.stream(TimeUnit.values()).map(Enum::name).toList();

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", " on ", "off", "yes", "no", "1", "0", "", "y", "flase", "2", "enabled"})
    void truthValuesAreThoseOfSpring(String value) {
        requireAgreement(value, Boolean.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8080",
                " 8080 ",
                "-1",
                "+5",
                "0x1F",
                "#ff",
                "-0x10",
                "2147483647",
                "2147483648",
                "80x",
                "2OO",
                "1.5",
                "1_000",
                "",
                "80 80",
                "--1",
                "1e3",
                "010"
            })
    void wholeNumbersAreThoseOfSpring(String value) {
        requireAgreement(value, Integer.class);
        requireAgreement(value, Long.class);
        requireAgreement(value, Byte.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1", ".5", "1e-3", "1,5", "NaN", "1.5f", "half", "-0.1", ""})
    void decimalsAreThoseOfSpring(String value) {
        requireAgreement(value, Double.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10", "10s", "10S", "-5m", "500ms", "1us", "1ns", "2h", "3d", "PT10S", "pt1h30m", "P1D", "10 s",
                "10sec", "1h30m", "s", "1w", "", "1.5s", " 10s ", "P", "+7s"
            })
    void durationsAreThoseOfSpring(String value) {
        requireAgreement(value, Duration.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10", "10B", "10KB", "10MB", "10GB", "1TB", "10mb", "10 MB", "10M", "1.5MB", "-1", "", " 10MB ", "KB",
                "10MiB"
            })
    void sizesAreThoseOfSpring(String value) {
        requireAgreement(value, DataSize.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"seconds", "SECONDS", "Se-con_ds", "second", "", "off", "milliseconds", "MILLI_SECONDS", "weeks"
            })
    void constantsOfEnumsAreThoseOfSpring(String value) {
        requireAgreement(value, TimeUnit.class);
    }

    private static void requireAgreement(String value, Class<?> type) {
        PropertyType known = PropertyType.parse(
                type.getName(),
                name -> name.equals(TimeUnit.class.getName()) ? Optional.of(CONSTANTS) : Optional.empty());

        assertThat(ValueRules.broken(known, value).isEmpty())
                .as("'%s' as %s", value, type)
                .isEqualTo(isConverted(value, type));
    }

    private static boolean isConverted(String value, Class<?> type) {
        try {
            ApplicationConversionService.getSharedInstance().convert(value, type);
            return true;
        } catch (ConversionException ex) {
            return false;
        }
    }
}
