package dev.gofasta.generator.naming;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which characters a name may have, and where.
 *
 * @param what what is named, for the message
 * @param signs what may stand between words, once
 * @param example names that are right, for the hint
 * @param pattern what a right name matches
 */
record Spelling(String what, String signs, String example, Pattern pattern) {

    static Spelling of(String what, String signs, String example) {
        Pattern pattern = Pattern.compile("[A-Za-z][A-Za-z0-9]*([" + signs + "][A-Za-z0-9]+)*");
        return new Spelling(what, signs, example, pattern);
    }

    /** Refuses {@code given}, saying which character is wrong; {@code place} ends the sentence. */
    void require(String given, String place) {
        if (!pattern.matcher(given).matches()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_NAME,
                            "'" + given + "' is not " + what + reason(given) + place + ".",
                            hint(given))
                    .asException();
        }
    }

    private String reason(String given) {
        OptionalInt foreign = Letters.firstForeign(given, signs);
        if (foreign.isPresent()) {
            int index = foreign.getAsInt();
            int shown = given.codePointCount(0, index) + 1;
            return ": character " + shown + " of it is " + Letters.describe(given, index);
        }
        if (given.isEmpty()) {
            return ": it is empty";
        }
        return Character.isLetter(given.charAt(0))
                ? ": '" + String.join("' or '", signs.split("")) + "' stands between words only, and once"
                : ": it does not start with a letter";
    }

    private String hint(String given) {
        String plain = Letters.plain(given);
        boolean translated = given.chars().anyMatch(character -> character > 0x7f);
        String suggestion = translated && pattern.matcher(plain).matches() ? plain : example;
        return "Use letters from A to Z and digits, starting with a letter, such as " + suggestion + ".";
    }
}
