package dev.gofasta.generator.command;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link AddRelation}.
 *
 * @param from the resource that the sentence begins with
 * @param kind one of {@link #KINDS}
 * @param to the resource that it ends with
 * @param as what the relation is called, or null for the name of the other resource
 * @param optional whether there may be none
 * @param onDelete what archiving the other does, or null for what the field grammar does
 * @param backfill the id that rows get which are older than a required relation, or null
 */
public record RelationRequest(
        String from,
        String kind,
        String to,
        @Nullable String as,
        boolean optional,
        @Nullable String onDelete,
        @Nullable String backfill) {

    /** What two resources can be to each other. */
    public static final List<String> KINDS = List.of("belongs-to", "has-many", "has-one", "many-to-many");

    private static final Set<String> OPTIONS = Set.of("as", "optional", "onDelete", "backfill");

    /**
     * Reads a sentence such as {@code Pet belongs-to Owner as=keeper optional}.
     *
     * @param from its first word
     * @param kind its second
     * @param to its third, and after it words that say more
     * @param named the same options where they were given by name
     * @throws dev.gofasta.generator.problem.ProblemException GF_USAGE_INVALID_VALUE when a word means nothing here
     */
    public static RelationRequest of(String from, String kind, String to, Map<String, String> named) {
        if (!KINDS.contains(kind)) {
            throw invalid(
                    "'" + kind + "' is not something that two resources can be to each other",
                    near(kind, KINDS) + "Kinds: " + String.join(", ", KINDS) + ".");
        }
        String[] words = to.strip().split("\\s+");
        Map<String, String> options = new HashMap<>(named);
        for (String word : List.of(words).subList(1, words.length)) {
            int equals = word.indexOf('=');
            String option = equals < 0 ? word : word.substring(0, equals);
            if (!OPTIONS.contains(option) || option.equals("optional") == equals > 0) {
                throw invalid(
                        "'" + word + "' says nothing about a relation",
                        near(option, OPTIONS) + "Write as=keeper, optional, onDelete=cascade or backfill=<id>.");
            }
            options.put(option, equals < 0 ? "true" : word.substring(equals + 1));
        }
        return new RelationRequest(
                from,
                kind,
                words[0],
                options.get("as"),
                Boolean.parseBoolean(options.get("optional")),
                options.get("onDelete"),
                options.get("backfill"));
    }

    private static String near(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates.stream().sorted().toList())
                .map(near -> "Did you mean '" + near + "'? ")
                .orElse("");
    }

    private static ProblemException invalid(String message, String hint) {
        return Problem.of(ProblemCode.GF_USAGE_INVALID_VALUE, message + ".", hint)
                .asException();
    }
}
