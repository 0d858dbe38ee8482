package dev.gofasta.conventions.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

@FieldsTest
class RefusedFieldsTests {

    private static final String ID = "0198a6c4-0000-7000-8000-000000000001";

    @Autowired
    RestTestClient http;

    @Autowired
    Things things;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "warranty|null|400 NotNull /warranty must not be null",
                "warranty|5400|400 INVALID_TYPE /warranty must be a duration, such as PT15M",
                "warranty|1.5|400 INVALID_TYPE /warranty must be a duration, such as PT15M",
                "warranty|[]|400 INVALID_TYPE /warranty must be a duration, such as PT15M",
                "warranty|\"5400\"|400 INVALID_TYPE /warranty must be a duration, such as PT15M",
                "warranty|\"\"|400 INVALID_TYPE /warranty must be a duration, such as PT15M",
                "warranty|\" PT1H\"|400 INVALID_TYPE /warranty must be a duration, such as PT15M",
                "warranty|\"1h30m\"|400 INVALID_TYPE /warranty must be a duration, such as PT15M",
                "warranty|\"P1Y\"|400 INVALID_TYPE /warranty must be a duration, such as PT15M",
                "warranty|\"PT0.1234567891S\"|400 INVALID_TYPE /warranty must be a duration, such as PT15M",
                "warranty|\"PT2400000H0.000000001S\"|400 INVALID_DATA /warranty must be between -PT2400000H and PT2400000H",
                "warranty|\"-PT2400000H0M1S\"|400 INVALID_DATA /warranty must be between -PT2400000H and PT2400000H",
                "warranty|\"PT9223372036854775807S\"|400 INVALID_DATA /warranty must be between -PT2400000H and PT2400000H",
                "settings|null|400 NotNull /settings must not be null",
                "settings|\"\\u0000\"|400 INVALID_DATA /settings must not contain the character NUL",
                "settings|{\"a/b\":[1,{\"c\":\"x\\u0000\"}]}|400 INVALID_DATA /settings/a~1b/1/c must not contain the character NUL",
                "settings|{\"a\":{\"\\u0000\":1}}|400 INVALID_DATA /settings/a must not contain the character NUL",
                "settings|{\"a\":[\"\\ud800\"]}|400 INVALID_DATA /settings/a/0 must not contain half of a surrogate pair",
                "settings|{\"a\":{\"\\udc00\":1}}|400 MALFORMED_JSON ",
                "settings|{\"a\":1e2000}|400 INVALID_DATA /settings/a has too many digits",
                "settings|[0,-1e-99999999]|400 INVALID_DATA /settings/1 has too many digits",
                "settings|{\"a\":{\"b\":1,\"b\":1}}|400 DUPLICATE_FIELD /settings/a/b occurs more than once",
                "extra|\"\\u0000\"|400 INVALID_DATA /extra must not contain the character NUL",
                "photo|null|400 NotNull /photo must not be null",
                "photo|5|400 INVALID_TYPE /photo must be base64 text with padding",
                "photo|[1,2]|400 INVALID_TYPE /photo must be base64 text with padding",
                "photo|\"AQI\"|400 INVALID_TYPE /photo must be base64 text with padding",
                "photo|\"AQ==AQ==\"|400 INVALID_TYPE /photo must be base64 text with padding",
                "photo|\"AR==\"|400 INVALID_TYPE /photo must be base64 text with padding",
                "photo|\"_-_-\"|400 INVALID_TYPE /photo must be base64 text with padding",
                "photo|\"AQ ID\"|400 INVALID_TYPE /photo must be base64 text with padding",
                "photo|\"AQID\\n\"|400 INVALID_TYPE /photo must be base64 text with padding",
                "photo|\"ÄÖÜß\"|400 INVALID_TYPE /photo must be base64 text with padding",
                "status|null|400 NotNull /status must not be null",
                "status|\"\"|400 INVALID_TYPE /status must be one of NEW, USED, BROKEN",
                "status|\"new\"|400 INVALID_TYPE /status must be one of NEW, USED, BROKEN",
                "status|\" NEW\"|400 INVALID_TYPE /status must be one of NEW, USED, BROKEN",
                "status|0|400 INVALID_TYPE /status must be one of NEW, USED, BROKEN",
                "status|\"0\"|400 INVALID_TYPE /status must be one of NEW, USED, BROKEN",
                "status|[\"NEW\"]|400 INVALID_TYPE /status must be one of NEW, USED, BROKEN",
                "ownerId|null|400 NotNull /ownerId must not be null",
                "ownerId|\"AZimxAAAcACAAAAAAAAAAQ==\"|400 INVALID_TYPE /ownerId must be a UUID",
                "ownerId|\"" + ID + " \"|400 INVALID_TYPE /ownerId must be a UUID",
                "tagIds|null|400 NotNull /tagIds must not be null",
                "tagIds|\"" + ID + "\"|400 INVALID_TYPE /tagIds must be an array",
                "tagIds|[\"" + ID + "\",null]|400 INVALID_TYPE /tagIds/1 must not be null",
                "tagIds|[\"" + ID + "\",\"x\"]|400 INVALID_TYPE /tagIds/1 must be a UUID",
                "tagIds|[\"" + ID + "\",\"" + ID + "\"]|400 INVALID_DATA /tagIds/1 occurs more than once",
                "amount|0|400 Min /amount must be greater than or equal to 1",
                "amount|10|400 Max /amount must be less than or equal to 9",
                "amount|1.0|400 INVALID_TYPE /amount must be a whole number within range",
                "note|\"a\"|400 Size /note size must be between 2 and 20",
                "note|\"abcdefghijklmnopqrstu\"|400 Size /note size must be between 2 and 20",
                "price|0.49|400 DecimalMin /price must be greater than or equal to 0.50",
                "price|99.51|400 DecimalMax /price must be less than or equal to 99.50",
                "email|\"x\"|400 Email /email must be a well-formed email address",
            })
    void refusesWhatItCannotKeep(String field, String value, String expected) {
        assertThat(Things.post(this.http, this.things.body(field, value)).summary())
                .startsWith(expected);
        if (!value.equals("null")) {
            assertThat(patch("{\"" + field + "\":" + value + "}")).startsWith(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100,201,''",
        "101,400,/0 must not be nested deeper than 100 levels",
        "163,400,/0 must not be nested deeper than 100 levels",
        "164,400,'The body exceeds the limits on JSON: depth, length of names or numbers.'"
    })
    void refusesJsonThatIsNestedTooDeeply(int depth, int status, String message) {
        String json = "[".repeat(depth) + "]".repeat(depth);
        Things.Answer answer = Things.post(this.http, this.things.body("settings", json));
        assertThat(answer.status()).as(answer.summary()).isEqualTo(status);
        assertThat(answer.summary()).endsWith(message);
        this.http.get().uri("/things").exchange().expectStatus().isOk();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status=new|400 INVALID_TYPE status must be one of NEW, USED, BROKEN",
                "status=0|400 INVALID_TYPE status must be one of NEW, USED, BROKEN",
                "statuses=NEW&statuses=old|400 INVALID_TYPE statuses must be one of NEW, USED, BROKEN",
                "statuses=NEW,old|400 INVALID_TYPE statuses must be one of NEW, USED, BROKEN",
                "minWarranty=5|400 INVALID_TYPE minWarranty must be a duration, such as PT15M",
                "minWarranty=PT9000000000H|400 INVALID_TYPE minWarranty must be between -PT2400000H and PT2400000H",
                "ownerId=1-1-1-1-1|400 INVALID_TYPE ownerId must be a UUID of 36 characters",
                "tagId=x|400 INVALID_TYPE tagId must be a UUID",
            })
    void refusesFiltersThatDoNotFit(String query, String expected) {
        assertThat(Things.send(this.http, HttpMethod.GET, "/things?" + query, "")
                        .summary())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"65535,201", "65536,400"})
    void countsDecodedBytes(int size, int status) {
        String text = java.util.Base64.getEncoder().encodeToString(new byte[size]);
        Things.Answer answer = Things.post(this.http, this.things.body("photo", "\"" + text + "\""));
        assertThat(answer.status()).as(answer.summary()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.summary()).isEqualTo("400 Size /photo size must be between 0 and 65535");
        }
    }

    private String patch(String body) {
        String id = Things.post(this.http, this.things.body(thing -> {}).toString())
                .body()
                .path("id")
                .asString();
        return Things.send(this.http, HttpMethod.PATCH, "/things/" + id, body).summary();
    }
}
