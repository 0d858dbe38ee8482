package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Applies fixes of diagnostics as a tool would: edits by their ranges, commands by the shell. */
final class Mend {

    private final FaultProject project;

    Mend(FaultProject project) {
        this.project = project;
    }

    /** Applies the first fix that is at least as applicable as {@code wanted}, and tells which. */
    String apply(JsonObject diagnostic, String wanted) {
        List<JsonObject> fixes = objects(diagnostic.get("fixes"));
        JsonObject fix = fixes.stream()
                .filter(each -> rank(each.get("applicability").getAsString()) <= rank(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + wanted + " fix among " + fixes));
        if (fix.has("command")) {
            project.shell(fix.get("command").getAsString()).succeeds();
        } else {
            edit(objects(fix.get("edits")));
        }
        return fix.get("applicability").getAsString();
    }

    private void edit(List<JsonObject> edits) {
        assertThat(edits).isNotEmpty();
        Map<String, List<JsonObject>> files = edits.stream()
                .collect(Collectors.groupingBy(
                        each -> each.get("file").getAsString(), TreeMap::new, Collectors.toList()));
        files.forEach((file, own) -> edit(project.folder().resolve(file), own));
    }

    private static void edit(Path file, List<JsonObject> edits) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            StringBuilder changed = new StringBuilder(text);
            List<JsonObject> fromTheEnd = edits.stream()
                    .sorted(Comparator.comparingInt((JsonObject each) -> start(text, each))
                            .reversed())
                    .toList();
            for (JsonObject edit : fromTheEnd) {
                assertThat(edit.get("sha256Before").getAsString()).isEqualTo(sha256(text));
                changed.replace(
                        start(text, edit), end(text, edit), edit.get("newText").getAsString());
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, changed);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static int start(String text, JsonObject edit) {
        return offset(text, edit.getAsJsonObject("range"), "line", "column");
    }

    private static int end(String text, JsonObject edit) {
        return offset(text, edit.getAsJsonObject("range"), "endLine", "endColumn");
    }

    private static int offset(String text, JsonObject range, String line, String column) {
        int at = 0;
        for (int i = 1; i < range.get(line).getAsInt(); i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + range.get(column).getAsInt() - 1;
    }

    private static int rank(String applicability) {
        return List.of("safe", "unsafe", "manual").indexOf(applicability);
    }

    private static List<JsonObject> objects(JsonElement list) {
        return list == null
                ? List.of()
                : StreamSupport.stream(list.getAsJsonArray().spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .toList();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
