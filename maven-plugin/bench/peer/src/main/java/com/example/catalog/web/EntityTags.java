package com.example.catalog.web;

import com.example.catalog.error.ApiException;
import com.example.catalog.error.FieldProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Versions of records as entity tags. */
final class EntityTags {

    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(0|[1-9][0-9]{0,17})\"");

    private EntityTags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    static long version(String tag) {
        Matcher matcher = FORM.matcher(tag.strip());
        if (!matcher.matches()) {
            throw ApiException.invalidParameter(
                    FieldProblem.header(HttpHeaders.IF_MATCH, "INVALID_TYPE", "must be one entity tag, such as \"3\""));
        }
        return Long.parseLong(matcher.group(1));
    }
}
