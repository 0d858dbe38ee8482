package dev.gofasta.it;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a patch says that its fault is: {@code file}, {@code file:line}, {@code file:line:column} or {@code file#pointer}. */
record Place(String text) {

    /** Returns the location of a diagnostic, as exact as this place is. */
    String of(JsonObject diagnostic) {
        JsonObject location = diagnostic.getAsJsonObject("location");
        if (location == null) {
            return "nowhere";
        }
        StringBuilder found = new StringBuilder(location.get("file").getAsString());
        int parts = text.contains("#") ? 2 : text.split(":").length;
        if (parts > 1) {
            found.append(':').append(location.get("line"));
        }
        if (parts > 2) {
            found.append(':').append(location.get("column"));
        }
        return found.toString();
    }

    /** Returns this place with a line in the place of a pointer. */
    String in(Path project) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            return text;
        }
        try {
            String file = text.substring(0, hash);
            return file + ":" + line(Files.readAllLines(project.resolve(file)), text.substring(hash + 2));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The file is indented: a member is one level deeper than what holds it. */
    private static int line(List<String> lines, String pointer) {
        int at = 0;
        int depth = indent(lines.get(0));
        for (String token : pointer.split("/")) {
            String key = "\"" + token.replace("~1", "/").replace("~0", "~") + "\"";
            int inner = indent(lines.get(at + 1));
            do {
                at++;
                if (indent(lines.get(at)) <= depth) {
                    throw new AssertionError("There is no " + key + " of /" + pointer);
                }
            } while (indent(lines.get(at)) != inner || !lines.get(at).strip().startsWith(key));
            depth = inner;
        }
        return at + 1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
