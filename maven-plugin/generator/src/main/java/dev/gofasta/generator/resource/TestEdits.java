package dev.gofasta.generator.resource;

import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.edit.MemberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fixtures and tests: methods that are as they were made follow, those that people changed are named. */
final class TestEdits {

    private TestEdits() {}

    /** Returns the names of those methods that would have to change and are not as they were made. */
    static List<String> edit(FileEdit edit, String type) {
        edit.addImports();
        NewMembers.add(edit, type, member -> true);
        List<String> left = new ArrayList<>();
        List<MemberText> before = edit.before().members(type);
        for (MemberText after : edit.after().members(type)) {
            before.stream()
                    .filter(each -> each.member().equals(after.member()))
                    .filter(each -> after.member().kind() == Member.Kind.METHOD && !each.saysTheSameAs(after))
                    .filter(each -> !follow(edit, type, each, after))
                    .forEach(each -> left.add(each.member().name()));
        }
        return left;
    }

    private static boolean follow(FileEdit edit, String type, MemberText before, MemberText after) {
        Optional<MemberText> own =
                find(MemberText.of(edit.before().path(), edit.editor().result(), type), before);
        if (own.isEmpty()) {
            // Nobody wants this test any more.
            return true;
        }
        if (!own.get().saysTheSameAs(before)) {
            return own.get().saysTheSameAs(after);
        }
        edit.editor().replaceBody(after.member(), body(edit.after(), after.member()));
        return true;
    }

    private static Optional<MemberText> find(List<MemberText> members, MemberText wanted) {
        return members.stream()
                .filter(each -> each.member().equals(wanted.member()))
                .findFirst();
    }

    private static String body(Rendered rendered, Member method) {
        String body = JavaEditor.of(rendered.path(), rendered.text())
                .type()
                .findMethod(method.name(), method.parameters())
                .map(JavaType.Method::body)
                .orElseThrow();
        String inner = body.substring(1, body.length() - 1).replaceFirst("^\\s*\\n", "");
        return inner.stripIndent().stripTrailing();
    }
}
