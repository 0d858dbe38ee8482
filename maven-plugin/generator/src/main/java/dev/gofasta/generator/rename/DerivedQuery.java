package dev.gofasta.generator.rename;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of repository methods that Spring Data reads: {@code existsByPriceAndIdNot}. */
final class DerivedQuery {

    private static final Pattern METHOD =
            Pattern.compile("((?:find|read|get|query|search|stream|exists|count|delete|remove)[A-Za-z0-9]*?By)(.+)");
    private static final String KEYWORDS = "And|Or|Not|In|Is|Between|LessThan|GreaterThan|Before|After|Null|Like"
            + "|StartingWith|EndingWith|Containing|Contains|OrderBy|Asc|Desc|IgnoreCase|AllIgnoreCase|True|False|Equals";

    private DerivedQuery() {}

    /** Returns {@code method} with one property in the place of another, or null where it does not mention it. */
    static @Nullable String rename(String method, String from, String to) {
        Matcher matcher = METHOD.matcher(method);
        if (!matcher.matches()) {
            return null;
        }
        String renamed = matcher.group(2)
                .replaceAll(
                        "(?<=^|And|Or|OrderBy|Asc|Desc)" + Pattern.quote(from) + "(?=$|" + KEYWORDS + ")",
                        Matcher.quoteReplacement(to));
        return renamed.equals(matcher.group(2)) ? null : matcher.group(1) + renamed;
    }
}
