package dev.gofasta.seeds.internal;

import dev.gofasta.seeds.SeedException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a seed file says, for example {@code dev/020_demo.sql}.
 *
 * @param order its number
 * @param name its name without number and ending, after its folder if it has one
 * @param environments its folder, empty for a file that every environment has
 * @param yaml whether it holds YAML and not SQL
 */
record SeedFileName(int order, String name, Set<String> environments, boolean yaml) {

    private static final Pattern ENDING = Pattern.compile("(?i).*\\.(sql|ya?ml)");
    private static final Pattern FORM = Pattern.compile("(?:([\\w.-]+)/)?(\\d{1,9})_([\\w.-]{1,150})\\.(\\w+)");

    /**
     * Reads the path below the folder of the seeds.
     *
     * @param place the whole path, for messages
     * @return empty for a file that is no seed, such as a README
     * @throws SeedException for one that looks like a seed and has no number, or lies too deep
     */
    static Optional<SeedFileName> parse(String path, String place) {
        if (!ENDING.matcher(path).matches()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            throw new SeedException(
                    "The seed file " + place + " has a name that does not say when it runs.",
                    "Name it like 010_currencies.sql, or dev/020_demo.yaml for one environment: a number, an"
                            + " underscore, letters and digits; at most one folder, which is the environment.",
                    place,
                    null);
        }
        String folder = form.group(1);
        String ending = form.group(4).toLowerCase(Locale.ROOT);
        return Optional.of(new SeedFileName(
                Integer.parseInt(form.group(2)),
                folder == null ? form.group(3) : folder + "/" + form.group(3),
                folder == null ? Set.of() : Set.of(folder),
                !ending.equals("sql")));
    }
}
