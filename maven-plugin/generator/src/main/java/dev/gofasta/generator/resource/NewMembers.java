package dev.gofasta.generator.resource;

import dev.gofasta.generator.edit.Anchor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.edit.MemberText;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Puts members that the templates make now, and did not before, into the class of the user. */
final class NewMembers {

    private NewMembers() {}

    /** Adds those fields and methods of a type, in focus already, that {@code wanted} takes; each near its neighbour. */
    static void add(FileEdit edit, String typeName, Predicate<Member> wanted) {
        List<MemberText> all = edit.after().members(typeName);
        List<MemberText> added = edit.after().without(edit.before(), typeName);
        for (MemberText each : added) {
            if (wanted.test(each.member())) {
                add(edit, each, neighbour(all, each));
            }
        }
    }

    private static void add(FileEdit edit, MemberText each, String neighbour) {
        if (each.member().kind() == Member.Kind.FIELD) {
            edit.editor().addField(each.text());
        } else if (each.member().kind() == Member.Kind.METHOD) {
            edit.editor().addMethod(each.text(), anchor(edit.editor().type(), neighbour));
        }
    }

    private static Anchor anchor(JavaType type, String neighbour) {
        return type.findMethod(neighbour).isPresent() ? Anchor.after(neighbour) : Anchor.last();
    }

    private static String neighbour(List<MemberText> all, MemberText each) {
        int index = all.indexOf(each);
        Member before = index == 0 ? Member.type() : all.get(index - 1).member();
        return before.kind() == Member.Kind.METHOD ? before.name() : "";
    }

    /** Takes all but those methods that Lombok writes for the class. */
    static Predicate<Member> notWrittenBy(JavaType entity) {
        boolean both = entity.annotation("Data").isPresent();
        boolean getters = both || entity.annotation("Getter").isPresent();
        boolean setters = both || entity.annotation("Setter").isPresent();
        Set<String> getter = Set.of("get", "is");
        return member -> member.kind() != Member.Kind.METHOD
                || !(getters && member.parameters() == 0 && getter.contains(prefix(member))
                        || setters && member.parameters() == 1 && prefix(member).equals("set"));
    }

    private static String prefix(Member member) {
        return member.name().replaceFirst("[A-Z].*", "");
    }
}
