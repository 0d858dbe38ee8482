package dev.gofasta.generator.naming;

import java.util.List;
import java.util.regex.Pattern;

/** Whether Spring Data reads a field as one in the name of a method such as {@code existsBySku}. */
public final class DerivedQueries {

    private static final Pattern AND_OR = Pattern.compile(".*[a-z0-9](And|Or)(\\p{Lu}.*|$)|(And|Or)\\p{Lu}.*");

    private static final Pattern OPERATOR = Pattern.compile(
            ".*[a-z0-9](After|Before|Between|Containing|Contains|Empty|EndingWith|EndsWith|Equals|Exists|False|GreaterThan"
                    + "|GreaterThanEqual|IgnoreCase|IgnoringCase|In|Is|LessThan|LessThanEqual|Like|Matches|MatchesRegex"
                    + "|Near|Not|Null|OrderBy|Regex|StartingWith|StartsWith|True|Within)");

    private DerivedQueries() {}

    /**
     * Returns whether {@code field} can stand in a derived query. {@code checkIn} can't: Spring Data would look for a
     * property {@code check} that is in a list. Nor can {@code xPosition}, which it would call {@code XPosition}.
     */
    public static boolean canName(Name field) {
        List<String> words = field.words();
        boolean oneLetterFirst = words.size() > 1 && words.get(0).length() == 1;
        return !oneLetterFirst
                && !AND_OR.matcher(field.pascal()).matches()
                && !OPERATOR.matcher(field.pascal()).matches()
                && !field.pascal().equals("AllIgnoreCase");
    }
}
