package dev.gofasta.plugin.errors;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds codes by what people have at hand: the code, an alias, or the address of its page. */
public final class ErrorCodes {

    private ErrorCodes() {}

    /**
     * Returns the code that {@code text} names.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none, naming the nearest
     */
    public static ProblemCode get(String text) {
        String word = text.substring(text.lastIndexOf('/') + 1)
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.name().equals(word) || code.aliases().contains(word))
                .findFirst()
                .orElseThrow(() -> unknown(text, word).asException());
    }

    private static Problem unknown(String text, String word) {
        List<String> names =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::name).toList();
        String message = "There is no code '" + text + "'.";
        return Nearest.to(word, names)
                .or(() -> Nearest.to("GF_" + word, names))
                .map(near -> Problem.of(ProblemCode.GF_USAGE_INVALID_VALUE, message, "Did you mean " + near + "?")
                        .withFix(Fix.run("Explain " + near, "mvn gofasta:explain -Dcode=" + near)))
                .orElseGet(() -> Problem.of(
                                ProblemCode.GF_USAGE_INVALID_VALUE, message, "mvn gofasta:explain lists them all.")
                        .withFix(Fix.run("List the codes", "mvn gofasta:explain")));
    }

    /**
     * Returns the codes of {@code area}, in the order of the page.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no such area, naming the nearest
     */
    public static List<ProblemCode> ofArea(String area) {
        String word = area.toUpperCase(Locale.ROOT);
        List<ProblemCode> codes = Arrays.stream(ProblemCode.values())
                .filter(code -> code.area().equals(word))
                .toList();
        if (codes.isEmpty()) {
            List<String> areas = areas();
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "There is no area '" + area + "'.",
                            Nearest.to(area.toLowerCase(Locale.ROOT), areas)
                                            .map(near -> "Did you mean '" + near + "'? ")
                                            .orElse("")
                                    + "Areas: " + String.join(", ", areas) + ".")
                    .asException();
        }
        return codes;
    }

    private static List<String> areas() {
        return Arrays.stream(ProblemCode.values())
                .map(code -> code.area().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
