package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.edit.Anchor;
import dev.gofasta.generator.edit.Call;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.edit.Position;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a relation asks of the resource that it points to: its repository can hold a row while another points to it, and
 * archiving a row looks first at who does.
 */
final class ParentEdits {

    private final ResourceModel child;
    private final Changes changes;
    private final List<Diagnostic> notes;

    private ParentEdits(ResourceModel child, Changes changes, List<Diagnostic> notes) {
        this.child = child;
        this.changes = changes;
        this.notes = notes;
    }

    /** Plans the edits for each of {@code relations}, fields of {@code child}; what can't be edited is noted. */
    static void plan(ResourceModel child, List<Field> relations, Changes changes, List<Diagnostic> notes) {
        ParentEdits edits = new ParentEdits(child, changes, notes);
        relations.forEach(edits::plan);
    }

    private void plan(Field field) {
        ArchiveGuard guard = ArchiveGuard.of(child, field);
        Name target = field.requireReference().target();
        edit(target, "repository", "Repository", editor -> addHolds(editor, target, field));
        edit(child.name(), "repository", "Repository", editor -> addLookup(editor, guard));
        if (edit(target, "service", "ServiceImpl", editor -> addGuard(editor, guard, field)) && !guard.isWithin()) {
            edit(target, "wiring", "Wiring", editor -> addToWiring(editor, target, guard));
        }
        editTest(target, editor -> addTest(editor, guard));
    }

    /** A row that is being pointed to stays as it is until the transaction ends; one that is being archived is ours alone. */
    private static void addHolds(JavaEditor editor, Name target, Field field) {
        String type = target.pascal();
        editor.addImport("jakarta.persistence.LockModeType").addImport("org.springframework.data.jpa.repository.Lock");
        if (field.toMany()) {
            editor.addImport("java.util.Collection").addImport("java.util.List");
            addOnce(editor, "findHeldByIdIn", """
                    /** Nobody archives what is found until the transaction ends. */
                    @Lock(LockModeType.PESSIMISTIC_READ)
                    List<%s> findHeldByIdIn(Collection<UUID> ids);
                    """.formatted(type));
        } else {
            addOnce(editor, "findHeldById", """
                    /** Nobody archives what is found until the transaction ends. */
                    @Lock(LockModeType.PESSIMISTIC_READ)
                    Optional<%s> findHeldById(UUID id);
                    """.formatted(type));
        }
        editor.addImport("java.util.Optional").addImport("java.util.UUID");
        addOnce(editor, "findLockedById", """
                /** Nobody starts to point to what is found until the transaction ends. */
                @Lock(LockModeType.PESSIMISTIC_WRITE)
                Optional<%s> findLockedById(UUID id);
                """.formatted(type));
    }

    private static void addLookup(JavaEditor editor, ArchiveGuard guard) {
        guard.lookupImports().forEach(editor::addImport);
        addOnce(editor, guard.lookupName(), guard.lookup());
    }

    private static void addOnce(JavaEditor editor, String method, String text) {
        if (editor.type().methods().stream().noneMatch(each -> each.name().equals(method))) {
            editor.addMethod(text, Anchor.last());
        }
    }

    private void addGuard(JavaEditor editor, ArchiveGuard guard, Field field) {
        Member archive = Member.method("archive");
        if (editor.type().methods().stream().noneMatch(each -> each.name().equals("archive"))) {
            notes.add(byHand(editor, guard, field));
            return;
        }
        String rows = guard.targetRows();
        editor.addStatement(
                archive,
                Position.first(),
                "// Locked first: a row that starts to point here at this moment is seen below, or refused there.\n"
                        + rows + ".findLockedById(id);");
        guard.dependencies().forEach(each -> {
            editor.addImport(each.qualifiedType());
            editor.addConstructorDependency(each.type(), each.name());
        });
        if (guard.refuses()) {
            editor.addImport("dev.gofasta.core.ApplicationException");
        }
        boolean protects =
                editor.occurrences("requireDeletable").stream().anyMatch(each -> "archive".equals(each.method()));
        editor.addStatement(
                archive,
                protects ? Position.afterCall("requireDeletable") : Position.afterCall("findLockedById"),
                guard.statement());
    }

    private static Diagnostic byHand(JavaEditor editor, ArchiveGuard guard, Field field) {
        String words = field.requireReference().target().spoken();
        return new Diagnostic(
                ProblemCode.GF_GEN_GUARD_MISSING,
                Severity.WARNING,
                "Archiving " + field.requireReference().target().article() + " " + words
                        + " does not look at who points to it: there is no method archive.",
                "gofasta",
                editor.locationOf(Member.type()),
                "Call where a " + words + " is archived: " + guard.statement().replaceAll("\\s+", " "));
    }

    private static void addToWiring(JavaEditor editor, Name target, ArchiveGuard guard) {
        String implementation = target.pascal() + "ServiceImpl";
        JavaType services = editor.focus("Services").type();
        Set<String> types = Set.of(implementation, target.pascal() + "Service");
        for (JavaType.Method bean : services.methods()) {
            if (bean.returnType() != null && types.contains(bean.returnType())) {
                guard.dependencies().forEach(each -> {
                    if (bean.parameters().stream()
                            .noneMatch(parameter -> parameter.type().equals(each.type()))) {
                        int arguments = editor.type()
                                .findMethod(bean.name())
                                .orElseThrow()
                                .parameters()
                                .size();
                        editor.addImport(each.qualifiedType());
                        editor.addParameter(Member.method(bean.name()), each.type() + " " + each.name());
                        editor.addArgument(Call.constructor(implementation, arguments), -1, each.name());
                    }
                });
            }
        }
    }

    /** Without the field of the service under test, the class is not the one that was generated, and is left alone. */
    private static void addTest(JavaEditor editor, ArchiveGuard guard) {
        if (editor.type().field("service").isEmpty()) {
            return;
        }
        guard.dependencies().forEach(each -> {
            editor.addImport(each.qualifiedType());
            editor.addField("@Mock\nprivate " + each.type() + " " + each.name() + ";");
        });
        GuardTestMethod test = new GuardTestMethod(guard);
        test.imports().forEach(editor::addImport);
        test.staticImports().forEach(editor::addStaticImport);
        addOnce(editor, test.name(), test.text());
    }

    private boolean edit(Name resource, String layer, String suffix, Consumer<JavaEditor> edits) {
        return edit(child.module().mainJava(child.packageOf(layer, resource)), resource.pascal() + suffix, edits);
    }

    private void editTest(Name resource, Consumer<JavaEditor> edits) {
        edit(
                child.module().testJava(child.packageOf("service", resource)),
                resource.pascal() + "ServiceImplTests",
                edits);
    }

    /** Edits a file where it is planned or where it is; returns whether there is one. */
    private boolean edit(String folder, String type, Consumer<JavaEditor> edits) {
        String path = folder + "/" + type + ".java";
        Optional<String> content = changes.read(path);
        content.ifPresent(text -> {
            JavaEditor editor = JavaEditor.of(path, text);
            edits.accept(editor);
            if (!editor.result().equals(text)) {
                changes.edit(
                        path, editor.result(), "A relation of " + child.name().pascal() + " needs it.");
            }
        });
        return content.isPresent();
    }
}
