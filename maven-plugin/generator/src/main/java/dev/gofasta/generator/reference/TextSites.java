package dev.gofasta.generator.reference;

import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places in a text that is no Java that name something. */
final class TextSites {

    private TextSites() {}

    /** Returns each place in {@code text} where {@code name} matches in a line that is no comment. */
    static List<Site> find(String path, String text, Pattern name, String comment, Site.Kind kind, boolean certain) {
        List<Site> sites = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].strip().startsWith(comment)) {
                continue;
            }
            Matcher place = name.matcher(lines[i]);
            if (place.find()) {
                Location location = new Location(path, i + 1, place.start() + 1);
                sites.add(new Site(location, kind, null, lines[i].strip(), false, certain));
            }
        }
        return sites;
    }
}
