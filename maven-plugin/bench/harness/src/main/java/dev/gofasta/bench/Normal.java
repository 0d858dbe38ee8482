package dev.gofasta.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An answer as one line, without what has to differ: ids, times, ports, and the words of error messages. */
final class Normal {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TIME = "\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z\"";

    private Normal() {}

    static String form(HttpResponse<String> response, int port) {
        List<String> parts = new ArrayList<>();
        parts.add(Integer.toString(response.statusCode()));
        String type = header(response, "Content-Type").orElse("no content type");
        parts.add(type.replaceAll(";.*", ""));
        header(response, "ETag").ifPresent(tag -> parts.add("ETag " + tag));
        header(response, "Location").ifPresent(place -> parts.add("Location " + place.replace(":" + port, "")));
        header(response, "Allow")
                .ifPresent(methods -> parts.add("Allow " + new TreeSet<>(List.of(methods.split("[, ]+")))));
        header(response, "X-Request-Id")
                .ifPresentOrElse(id -> parts.add("X-Request-Id " + id), () -> parts.add("no request id"));
        parts.add(body(type, response.body()));
        return String.join(" | ", parts).replaceAll(ID, "<id>").replaceAll(TIME, "<time>");
    }

    private static Optional<String> header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name);
    }

    private static String body(String type, String text) {
        if (!type.contains("json") || text.isEmpty()) {
            return text;
        }
        return type.contains("problem") ? problem(JSON.readTree(text)) : text;
    }

    /** Status, code, and the places with their codes in any order. */
    private static String problem(JsonNode document) {
        TreeSet<String> places = new TreeSet<>();
        for (JsonNode error : document.path("errors")) {
            String where = error.path("pointer").asString(error.path("name").asString(""));
            places.add(error.path("in").asString("") + " " + where + " "
                    + error.path("code").asString(""));
        }
        ObjectNode form = JSON.createObjectNode();
        form.set("status", document.path("status"));
        form.set("code", document.path("code"));
        return form + " " + places;
    }
}
