package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.it.Http.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A service that one of the example scripts has made, tested and packaged, running on a database of its own. */
record Domain(Path folder, Database database, RunningService service, Http http) implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("../../archetypes/examples").toAbsolutePath();
    private static final String API = "/api/v1/";

    /** Runs the script {@code name}, word for word as a person would, in {@code parent}. */
    static Domain make(String name, DatabaseEngine engine, Path parent) {
        Maven maven = Maven.OTHER;
        List<String> command = maven.command();
        String path = Path.of(command.get(0)).getParent() + ":" + System.getenv("PATH");
        String arguments = String.join(" ", command.subList(1, command.size()));
        Execution.of(
                        parent,
                        Map.of("PATH", path, "MAVEN_ARGS", arguments),
                        List.of("sh", SCRIPTS.resolve(name + ".sh").toString(), Database.keyword(engine)))
                .succeeds();
        Database database = Database.create(engine, name);
        Path folder = parent.resolve(name);
        Path jar = folder.resolve("target/" + name + "-1.0.0-SNAPSHOT.jar");
        RunningService service = RunningService.start(
                folder, database.environment(), List.of(Java.executable(), "-jar", jar.toString()));
        return new Domain(folder, database, service, new Http(service));
    }

    /** Posts {@code body}, in which quotes are written as apostrophes, and returns the id of what was created. */
    String create(String path, String body, Object... arguments) {
        Answer created = post(path, body, arguments);
        assertThat(created.status()).as("%s", created).isEqualTo(201);
        String id = created.text("id");
        assertThat(get(path + "/" + id)).isEqualTo(created.json());
        return id;
    }

    Answer post(String path, String body, Object... arguments) {
        return http.send("POST", API + path, json(body, arguments));
    }

    Answer put(String path, long version, String body, Object... arguments) {
        return http.send("PUT", API + path, json(body, arguments), "If-Match", "\"" + version + "\"");
    }

    Answer patch(String path, long version, String body, Object... arguments) {
        return http.send(
                "PATCH",
                API + path,
                json(body, arguments),
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                "\"" + version + "\"");
    }

    Answer archive(String path) {
        return http.send("DELETE", API + path, "");
    }

    int statusOf(String path) {
        return http.get(API + path).status();
    }

    JsonObject get(String path) {
        Answer found = http.get(API + path);
        assertThat(found.status()).as("%s", found).isEqualTo(200);
        return found.json();
    }

    /** Returns the ids on the first page of a list. */
    List<String> ids(String path) {
        return StreamSupport.stream(get(path).getAsJsonArray("content").spliterator(), false)
                .map(each -> each.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    static List<String> texts(JsonElement array) {
        JsonArray elements = array.getAsJsonArray();
        return StreamSupport.stream(elements.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    /** Returns the single value that a query finds. */
    String value(String sql) {
        return database.query(sql).get(0).get(0);
    }

    static void assertRefused(Answer answer, int status, String code, String pointer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as("%s", answer).startsWith("application/problem+json");
        assertThat(answer.text("code")).as("%s", answer).isEqualTo(code);
        if (!pointer.isEmpty()) {
            assertThat(answer.json()
                            .getAsJsonArray("errors")
                            .get(0)
                            .getAsJsonObject()
                            .get("pointer")
                            .getAsString())
                    .as("%s", answer)
                    .isEqualTo(pointer);
        }
    }

    static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(24);
    }

    /** Nothing that a test has sent may have surprised the service. */
    void assertNoInternalError() {
        service.assertNoInternalError();
    }

    @Override
    public void close() {
        service.close();
    }

    private static String json(String body, Object... arguments) {
        return body.replace('\'', '"').formatted(arguments);
    }
}
