package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same input, same bytes, whatever the machine is set to. */
class DeterminismTests {

    private static final String FIELDS =
            "title:string:length=9999 index:int:min=10000:max=2000000 price:decimal:precision=12,4:default=1.5 at:time:default=now"
                    + " info:json data:bytes:length=70000 status:enum=in_bin,idle owner:references=User:optional tags:references=User:many";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final String separator = System.lineSeparator();

    @AfterEach
    void resetMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        System.setProperty("line.separator", separator);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Auckland",
        "ar-EG-u-nu-arab, America/St_Johns",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kolkata"
    })
    void localeZoneAndLineSeparatorDecideNothing(String language, String zoneId) {
        Map<String, String> here = generate();

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        System.setProperty("line.separator", "\r\n");

        assertThat(generate()).isEqualTo(here);
    }

    @Test
    void nothingGeneratedHoldsACarriageReturn() {
        assertThat(generate())
                .allSatisfy((path, content) -> assertThat(content).as(path).doesNotContain("\r"));
    }

    private static Map<String, String> generate() {
        ChangeSet project = newShop();
        ChangeSet resource =
                scaffold(MemoryFiles.of(project), "InvoiceItem", FIELDS).changes();
        return List.of(project, resource).stream()
                .flatMap(changes -> changes.changes().stream())
                .filter(change -> change.after() != null)
                .collect(Collectors.toMap(
                        Change::path, change -> String.valueOf(change.after()), (first, last) -> last));
    }
}
