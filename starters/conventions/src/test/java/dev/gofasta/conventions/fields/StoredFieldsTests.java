package dev.gofasta.conventions.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@FieldsTest
class StoredFieldsTests {

    @Autowired
    RestTestClient http;

    @Autowired
    Things things;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "warranty|\"PT0S\"",
                "warranty|\"PT0.000000001S\"",
                "warranty|\"PT-0.000000001S\"",
                "warranty|\"PT-36H-15M\"",
                "warranty|\"PT2400000H\"",
                "warranty|\"PT-2400000H\"",
                "warranty|\"PT2399999H59M59.999999999S\"",
                "settings|{}",
                "settings|[]",
                "settings|\"\"",
                "settings|\"text \\\" \\\\ / \\u0001 \\ud83d\\ude00 Ä\"",
                "settings|true",
                "settings|0",
                "settings|[null]",
                "settings|{\"a\":null,\"\":{\"b\":[null,{}]}}",
                "settings|{\"z\":1,\"a\":2,\"Ä\\ud83d\\ude00\":3}",
                "settings|12345678901234567890.12345678901234567890",
                "settings|[1.10,1.1,1.0,100000000000000000000000000000000000000,-0.00000000000000000001]",
                "settings|[2147483647,2147483648,-9223372036854775808,9223372036854775808]",
                "photo|\"\"",
                "photo|\"AA==\"",
                "photo|\"////\"",
                "photo|\"+/8=\"",
                "status|\"BROKEN\"",
                "grace|\"PT1H30M\"",
                "grace|null",
                "extra|{\"a\":1.50}",
                "extra|null",
                "icon|\"\"",
                "icon|\"AQID\"",
                "icon|null",
                "formerStatus|\"USED\"",
                "formerStatus|null",
                "keeperId|null",
                "amount|9",
                "amount|null",
                "note|\"Ä\\ud83d\\ude00\"",
                "note|\"abcdefghijklmnopqrst\"",
                "note|null",
                "price|99.50",
                "price|0.50",
                "price|null",
                "email|\"a@example.com\"",
                "email|null",
            })
    void answersAndKeepsWhatWasPosted(String field, String json) {
        String body = this.things.body(field, json);
        Things.Answer created = Things.post(this.http, body);
        assertThat(created.status()).as(created.summary()).isEqualTo(201);
        assertThat(created.body().get(field)).isEqualTo(Things.EXACT.readTree(json));
        assertThat(Things.get(this.http, created.body().get("id"))).isEqualTo(created.body());

        String path = "/things/" + created.body().get("id").asString();
        assertThat(Things.send(this.http, HttpMethod.PUT, path, body).body()).isEqualTo(created.body());
        assertThat(Things.send(this.http, HttpMethod.PATCH, path, "{}").body()).isEqualTo(created.body());
        assertThat(Things.get(this.http, created.body().get("id"))).isEqualTo(created.body());
    }

    @ParameterizedTest
    @CsvSource({"\"P1DT2H\",PT26H", "\"pt90m\",PT1H30M", "\"PT1H30M0.50S\",PT1H30M0.5S", "\"-PT6H\",PT-6H"})
    void answersDurationsInOneForm(String posted, String answered) {
        assertThat(Things.post(this.http, this.things.body("warranty", posted))
                        .body()
                        .get("warranty")
                        .asString())
                .isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({"1e5,100000", "1E-7,0.0000001", "-0.0,0.0", "-0,0"})
    void answersNumbersInJsonPlainly(String posted, String answered) {
        Things.Answer created = Things.post(this.http, this.things.body("settings", posted));
        assertThat(created.text()).contains("\"settings\":" + answered + ",");
        String path = "/things/" + created.body().get("id").asString();
        assertThat(Things.send(this.http, HttpMethod.GET, path, "").text()).contains("\"settings\":" + answered + ",");
    }

    @ParameterizedTest
    @CsvSource({
        "grace,\"PT1H\"",
        "extra,{\"a\":1}",
        "icon,\"AQID\"",
        "formerStatus,\"USED\"",
        "amount,5",
        "note,\"abc\"",
        "price,1.50",
        "email,\"a@example.com\""
    })
    void emptiesOptionalFields(String field, String json) {
        String body = this.things.body(field, json);
        JsonNode created = Things.post(this.http, body).body();
        String path = "/things/" + created.get("id").asString();
        assertThat(Things.send(this.http, HttpMethod.PATCH, path, "{\"" + field + "\":null}")
                        .body()
                        .get(field)
                        .isNull())
                .isTrue();
        assertThat(Things.get(this.http, created.get("id")).get(field).isNull()).isTrue();
        Things.send(this.http, HttpMethod.PUT, path, body);
        assertThat(Things.get(this.http, created.get("id")).get(field)).isEqualTo(Things.EXACT.readTree(json));
        Things.send(this.http, HttpMethod.PUT, path, this.things.body(field, "null"));
        assertThat(Things.get(this.http, created.get("id")).get(field).isNull()).isTrue();
    }

    @Test
    void writesNullColumnsAndNotTheJsonNull(@Autowired JdbcClient jdbc) {
        Things.post(this.http, this.things.body("extra", "null"));
        assertThat(jdbc.sql("SELECT count(*) FROM things WHERE extra IS NULL")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void patchesInsideJson() {
        JsonNode created = Things.post(
                        this.http, this.things.body("settings", "{\"a\":{\"b\":1.10,\"c\":null},\"d\":[1,2]}"))
                .body();
        String path = "/things/" + created.get("id").asString();
        Things.Answer patched = Things.send(
                this.http,
                HttpMethod.PATCH,
                path,
                "{\"settings\":{\"a\":{\"b\":null,\"e\":2.50},\"d\":[3],\"f\":{\"g\":null}}}");
        assertThat(patched.body().get("settings"))
                .isEqualTo(Things.EXACT.readTree("{\"a\":{\"c\":null,\"e\":2.50},\"d\":[3],\"f\":{}}"));
        assertThat(Things.get(this.http, created.get("id"))).isEqualTo(patched.body());
    }

    @Test
    void storesReadableColumns(@Autowired JdbcClient jdbc) {
        Things.post(this.http, this.things.body(body -> {}).toString());
        Map<String, Object> row = jdbc.sql(
                        "SELECT warranty, settings ->> 'a' AS a, octet_length(photo) AS length, status FROM things")
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("warranty", 5_400_000_000_000L)
                .containsEntry("a", "1")
                .containsEntry("length", 3)
                .containsEntry("status", "NEW");
    }

    @Test
    void changesNothingWithoutAChange(@Autowired JdbcClient jdbc) {
        String body = this.things.body("settings", "{\"b\":1.10,\"a\":[1e2,-3e9,1E20,5e-3]}");
        JsonNode created = Things.post(this.http, body).body();
        Things.send(this.http, HttpMethod.PUT, "/things/" + created.get("id").asString(), body);
        assertThat(jdbc.sql("SELECT record_version FROM things")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "minWarranty=PT2H,1",
        "minWarranty=PT1H30M,2",
        "status=NEW,1",
        "status=BROKEN,0",
        "statuses=NEW&statuses=USED,2",
        "'sort=warranty,desc',2"
    })
    void filtersAndSorts(String query, int count) {
        Things.post(this.http, this.things.body(body -> {}).toString());
        Things.post(
                this.http,
                this.things
                        .body(body -> body.put("status", "USED").put("warranty", "PT2H"))
                        .toString());
        JsonNode content = Things.send(this.http, HttpMethod.GET, "/things?" + query, "")
                .body()
                .get("content");
        assertThat(content).hasSize(count);
        if (query.startsWith("sort")) {
            assertThat(content.get(0).get("warranty").asString()).isEqualTo("PT2H");
        }
    }
}
