package dev.gofasta.bench;

import java.util.List;
import java.util.Map;

/** One request; {@code {id}} stands for the record that was created last. */
record ParityCase(String name, String method, String path, Map<String, String> headers, String body) {

    private static final String PRODUCTS = "/api/v1/products";
    private static final String USERS = "/api/v1/users";
    private static final String UNKNOWN = "/00000000-0000-7000-8000-000000000000";
    private static final String JSON = "application/json";
    private static final String PATCH = "application/merge-patch+json";
    private static final String LAMP =
            "{\"name\":\"Lamp\",\"price\":19.90,\"description\":\"Gives light\",\"active\":true}";
    private static final String CHAIR =
            "{\"name\":\"Chair\",\"price\":7,\"description\":\"To sit on\",\"active\":false}";
    private static final String ADA = "{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"email\":\"ada@example.com\"}";

    static List<ParityCase> all() {
        return List.of(
                get("empty list", PRODUCTS),
                post("create", LAMP),
                get("show", PRODUCTS + "/{id}"),
                conditional("show what is known already", "\"0\""),
                conditional("show what has changed since", "\"7\""),
                put("replace", "\"0\"", CHAIR),
                put("replace a stale version", "\"0\"", LAMP),
                put("replace with a malformed tag", "0", LAMP),
                new ParityCase("replace without a tag", "PUT", PRODUCTS + "/{id}", Map.of("Content-Type", JSON), LAMP),
                put("replace with an invalid body", "\"1\"", "{\"name\":\"\"}"),
                patch("patch", "\"1\"", "{\"price\":12.5}"),
                patch("patch a stale version", "\"1\"", "{\"price\":13.5}"),
                patch("patch to an invalid record", "\"2\"", "{\"name\":null}"),
                patch("patch an unknown field", "\"2\"", "{\"colour\":\"red\"}"),
                patch("patch with a wrong type", "\"2\"", "{\"price\":\"12\"}"),
                patch("patch with a list", "\"2\"", "[]"),
                post("create another", LAMP.replace("Lamp", "Zither")),
                post("create a third", CHAIR.replace("Chair", "Anvil")),
                get("list", PRODUCTS),
                get("sorted", PRODUCTS + "?sort=name,desc"),
                get("sorted by two", PRODUCTS + "?sort=active,asc&sort=price,desc"),
                get("page", PRODUCTS + "?page=1&size=2&sort=name"),
                get("page after the last", PRODUCTS + "?page=9"),
                get("filtered by name", PRODUCTS + "?name=Zither"),
                get("filtered by price and flag", PRODUCTS + "?price=19.90&active=true"),
                get("filtered by a wrong type", PRODUCTS + "?price=cheap"),
                get("unknown parameter", PRODUCTS + "?colour=red"),
                get("unknown sort field", PRODUCTS + "?sort=secret"),
                get("unknown direction", PRODUCTS + "?sort=name,up"),
                get("negative size", PRODUCTS + "?size=-1"),
                get("huge size", PRODUCTS + "?size=1000000000"),
                get("size that is no number", PRODUCTS + "?size=many"),
                get("negative page", PRODUCTS + "?page=-1"),
                get("unknown id", PRODUCTS + UNKNOWN),
                get("id that is none", PRODUCTS + "/7"),
                get("unknown route", "/api/v1/nothing"),
                post("empty body", ""),
                post("malformed body", "{\"name\":"),
                post("unknown field", LAMP.replace("}", ",\"colour\":\"red\"}")),
                post("duplicate field", LAMP.replace("}", ",\"name\":\"Torch\"}")),
                post("trailing content", LAMP + " {}"),
                post("number for text", LAMP.replace("\"Lamp\"", "5")),
                post("flag for text", LAMP.replace("\"Lamp\"", "true")),
                post("text for number", LAMP.replace("19.90", "\"19.90\"")),
                post("text for flag", LAMP.replace("true", "\"true\"")),
                post("number for flag", LAMP.replace("true", "1")),
                post("list for an object", "[]"),
                post("missing fields", "{}"),
                post("too many digits", LAMP.replace("19.90", "1.999")),
                post("too long a text", LAMP.replace("Lamp", "x".repeat(256))),
                post("character NUL", LAMP.replace("Lamp", "a\\u0000b")),
                post("half a pair", LAMP.replace("Lamp", "a\\ud83db")),
                new ParityCase("wrong media type", "POST", PRODUCTS, Map.of("Content-Type", "text/plain"), LAMP),
                new ParityCase("wrong method", "DELETE", PRODUCTS, Map.of(), null),
                new ParityCase("unacceptable", "GET", PRODUCTS, Map.of("Accept", "image/png"), null),
                new ParityCase("request id", "GET", PRODUCTS, Map.of("X-Request-Id", "abc-1"), null),
                new ParityCase("archive", "DELETE", PRODUCTS + "/{id}", Map.of(), null),
                new ParityCase("archive again", "DELETE", PRODUCTS + "/{id}", Map.of(), null),
                get("archived one", PRODUCTS + "/{id}"),
                get("list without the archived", PRODUCTS + "?sort=name"),
                new ParityCase("create a user", "POST", USERS, Map.of("Content-Type", JSON), ADA),
                new ParityCase("email in use", "POST", USERS, Map.of("Content-Type", JSON), ADA),
                get("list users", USERS + "?sort=lastName,asc"),
                get("api docs", "/v3/api-docs"));
    }

    private static ParityCase get(String name, String path) {
        return new ParityCase(name, "GET", path, Map.of(), null);
    }

    private static ParityCase conditional(String name, String tag) {
        return new ParityCase(name, "GET", PRODUCTS + "/{id}", Map.of("If-None-Match", tag), null);
    }

    private static ParityCase post(String name, String body) {
        return new ParityCase(name, "POST", PRODUCTS, Map.of("Content-Type", JSON), body);
    }

    private static ParityCase put(String name, String tag, String body) {
        return new ParityCase(name, "PUT", PRODUCTS + "/{id}", Map.of("Content-Type", JSON, "If-Match", tag), body);
    }

    private static ParityCase patch(String name, String tag, String body) {
        return new ParityCase(
                name, "PATCH", PRODUCTS + "/{id}", Map.of("Content-Type", PATCH, "If-Match", tag), body);
    }
}
