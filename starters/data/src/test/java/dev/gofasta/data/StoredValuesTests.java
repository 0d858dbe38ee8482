package dev.gofasta.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.data.shop.Sample;
import dev.gofasta.data.shop.SampleRepository;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@ShopTest
abstract class StoredValuesTests {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 10;

    @Autowired
    SampleRepository samples;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void empty() {
        samples.deleteAllInBatch();
    }

    @Test
    void aRowOfEachTypeIsReadAsItWasWritten() {
        Sample sample = new Sample();
        sample.instant = Instant.parse("2026-03-29T01:30:00.123456Z");
        sample.day = LocalDate.parse("2026-03-29");
        sample.wallClock = LocalTime.parse("23:59:59.999999");
        sample.localTime = LocalDateTime.parse("2026-03-29T02:30:00.000001");
        sample.flag = true;
        sample.document = JsonMapper.shared().createObjectNode().put("a", new BigDecimal("1.10"));
        sample.bytes = new byte[] {0, -1, 127};
        sample.otherId = UUID.fromString("00000000-0000-7000-8000-0000000000ff");
        sample.amount = new BigDecimal("4.50");
        sample.duration = Duration.parse("PT2399999H59M59.999999999S");
        sample.status = DayOfWeek.MONDAY;
        sample.counter = Long.MAX_VALUE;
        assertThat(saved(sample)).usingRecursiveComparison().isEqualTo(sample);
    }

    @Test
    void aRowOfNullsStaysOne() {
        Sample sample = new Sample();
        assertThat(saved(sample)).usingRecursiveComparison().isEqualTo(sample);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1582-10-10T12:00:00Z",
                "1000-01-01T00:00:00Z",
                "1883-11-18T12:03:58Z",
                "9999-12-31T23:59:59.999999Z",
            })
    void instantsAreExactInAllCenturies(String text) {
        Sample sample = new Sample();
        sample.instant = Instant.parse(text);
        sample.day = LocalDate.parse(text.substring(0, 10));
        Sample read = saved(sample);
        assertThat(read.instant).isEqualTo(sample.instant);
        assertThat(read.day).isEqualTo(sample.day);
        assertThat(samples.findAll(Filters.<Sample>matching()
                        .equal("instant", sample.instant)
                        .toSpecification()))
                .hasSize(1);
        assertThat(samples.findAll(
                        Filters.<Sample>matching().equal("day", sample.day).toSpecification()))
                .hasSize(1);
    }

    @Test
    void instantsAreRoundedToMicroseconds() {
        Sample sample = new Sample();
        sample.instant = Instant.parse("2026-01-01T00:00:00.123456789Z");
        assertThat(saved(sample).instant).isEqualTo(Instant.parse("2026-01-01T00:00:00.123457Z"));
    }

    @Test
    void instantsSortAndCompareAsTimes() {
        List<Instant> times = Stream.of(
                        "1000-01-01T00:00:00Z",
                        "2026-01-01T00:00:00Z",
                        "2026-01-01T00:00:00.000001Z",
                        "2026-01-01T00:00:00.1Z",
                        "2026-01-01T00:00:01Z")
                .map(Instant::parse)
                .toList();
        for (int i = times.size() - 1; i >= 0; i--) {
            Sample sample = new Sample();
            sample.instant = times.get(i);
            samples.save(sample);
        }
        assertThat(samples.findAll(Sort.by("instant")))
                .extracting(sample -> sample.instant)
                .isEqualTo(times);
        assertThat(samples.findAll(Filters.<Sample>matching()
                        .atLeast("instant", times.get(2))
                        .atMost("instant", times.get(3))
                        .toSpecification()))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901234567890.12345678901234567890",
                "[1.10,1.1,100000000000000000000000000000000000000,-0.00000000000000000001]",
                "\"text \\\" \\\\ \\ud83d\\ude00 \u00c4 '\"",
                "{\"a\":null,\"\":{\"b\":[null,{}]}}",
            })
    void documentsKeepEveryDigit(String json) {
        Sample sample = new Sample();
        JsonMapper exact = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(tools.jackson.databind.cfg.JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(tools.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        sample.document = exact.readTree(json);
        assertThat(saved(sample).document).isEqualTo(sample.document);
    }

    @Test
    void decimalsCompareAsNumbers() {
        for (String amount : List.of("9.00", "10.00", "-1.50", "1234567890123.45")) {
            Sample sample = new Sample();
            sample.amount = new BigDecimal(amount);
            assertThat(saved(sample).amount).isEqualTo(sample.amount);
        }
        assertThat(samples.findAll(Filters.<Sample>matching()
                        .atLeast("amount", new BigDecimal("9"))
                        .atMost("amount", new BigDecimal("10.0"))
                        .toSpecification()))
                .hasSize(2);
        assertThat(samples.findAll(Sort.by("amount")))
                .extracting(sample -> sample.amount.toString())
                .containsExactly("-1.50", "9.00", "10.00", "1234567890123.45");
    }

    @Test
    void idsAreReadable() {
        Sample sample = saved(new Sample());
        assertThat(sql.sql("SELECT id FROM samples").query().singleValue().toString())
                .isEqualToIgnoringCase(sample.id.toString());
    }

    @Test
    void concurrentWritersWaitForEachOther() {
        Sample sample = saved(new Sample());
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(CompletableFuture.runAsync(
                    () -> IntStream.range(0, ROUNDS).forEach(round -> increment(sample.id))));
        }
        writers.forEach(CompletableFuture::join);
        assertThat(samples.findById(sample.id).orElseThrow().counter).isEqualTo(WRITERS * ROUNDS);
    }

    private void increment(UUID id) {
        transaction.executeWithoutResult(status -> {
            // The first statement reads: a snapshot that others have left behind may not be written to later.
            samples.count();
            samples.findForUpdateById(id).orElseThrow().counter++;
        });
    }

    @Test
    void aSharedLockKeepsTheRow() {
        Sample sample = saved(new Sample());
        transaction.executeWithoutResult(status -> {
            assertThat(samples.findForShareById(sample.id)).isPresent();
            assertThat(samples.findForShareById(UUID.randomUUID())).isEmpty();
        });
    }

    @Test
    void aReaderDoesNotWaitForAWriter() {
        Sample sample = saved(new Sample());
        transaction.executeWithoutResult(status -> {
            sql.sql("UPDATE samples SET counter = 1").update();
            // The repository's own transactions are read-only.
            long seen = CompletableFuture.supplyAsync(
                            () -> samples.findById(sample.id).orElseThrow().counter)
                    .orTimeout(5, java.util.concurrent.TimeUnit.SECONDS)
                    .join();
            assertThat(seen).isZero();
        });
        sql.sql("UPDATE samples SET counter = 2").update();
        assertThat(samples.findById(sample.id).orElseThrow().counter).isEqualTo(2);
    }

    private Sample saved(Sample sample) {
        samples.saveAndFlush(sample);
        return samples.findById(sample.id).orElseThrow();
    }
}
