package dev.gofasta.generator.resource;

import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.edit.MemberText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file as the templates make it.
 *
 * @param path its path
 * @param text its formatted text
 */
record Rendered(String path, String text) {

    static final String STATIC = "static ";

    private static final Pattern IMPORT = Pattern.compile("(?m)^import ((?:static )?[\\w.]+);$");

    Set<String> imports() {
        return IMPORT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<MemberText> members(String typeName) {
        return MemberText.of(path, text, typeName);
    }

    Optional<MemberText> member(String typeName, Member member) {
        return members(typeName).stream()
                .filter(each -> each.member().equals(member))
                .findFirst();
    }

    /** Returns those members that {@code other} does not have. */
    List<MemberText> without(Rendered other, String typeName) {
        List<Member> known =
                other.members(typeName).stream().map(MemberText::member).toList();
        return members(typeName).stream()
                .filter(each -> !known.contains(each.member()))
                .toList();
    }
}
