package dev.gofasta.generator.resource;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldImports;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings new fields into the Java files of a resource. A file that is as the templates make it is made again; one that
 * people changed elsewhere takes over the difference line by line; any other is edited where the fields belong.
 */
public final class ResourceUpdate {

    private static final String JAVA = ".java";

    private final ResourceModel before;
    private final ResourceModel after;
    private final List<AddedField> fields;
    private final ResourceFiles locator;
    private final Changes changes;
    private final List<Diagnostic> notes;

    /**
     * Prepares an update.
     *
     * @param before the resource as {@link ResourceReader} read it
     * @param fields those that it gains
     * @param changes takes the new contents
     * @param notes takes what has to be done by hand
     */
    public ResourceUpdate(ResourceModel before, List<Field> fields, Changes changes, List<Diagnostic> notes) {
        List<Field> all = new ArrayList<>(before.fields());
        all.addAll(fields);
        this.before = before;
        this.after = new ResourceModel(
                before.name(), List.copyOf(all), before.module(), before.application(), before.migrationVersion());
        this.fields = AddedField.of(after, fields);
        this.locator = new ResourceFiles(changes, before.module(), before.application());
        this.changes = changes;
        this.notes = notes;
    }

    /** Returns the resource with the new fields. */
    public ResourceModel model() {
        return after;
    }

    /** Plans all files; {@code formatter} formats what the templates make. */
    public void plan(UnaryOperator<String> formatter) {
        List<Runnable> calls = new ArrayList<>();
        Map<String, String> old = Rendering.of(before, changes, formatter);
        Rendering.of(after, changes, formatter).forEach((path, text) -> {
            String known = old.get(path);
            if (known == null) {
                changes.create(path, text);
            } else if (!known.equals(text)) {
                calls.add(plan(new Rendered(path, known), new Rendered(path, text)));
            }
        });
        // Not before the files of the resource have followed: what is left then is the user's own.
        calls.forEach(Runnable::run);
    }

    /** Plans one file; returns what follows when all are planned. */
    private Runnable plan(Rendered old, Rendered wanted) {
        String className = ResourceFiles.simpleName(old.path());
        Optional<String> path = changes.exists(old.path())
                ? Optional.of(old.path())
                : locator.isTest(old.path()) ? locator.findTest(className) : locator.find(className);
        if (path.isEmpty()) {
            notes.add(note(
                    Severity.INFO, "There is no " + className + ", so nothing was added to it.", old.path(), null));
            return () -> {};
        }
        String text = changes.read(path.get()).orElseThrow();
        String updated = LineMerge.merge(old.text(), text, wanted.text())
                .filter(merged -> isJava(path.get(), merged))
                .orElseGet(() -> edit(path.get(), text, old, wanted));
        if (!updated.equals(text)) {
            changes.edit(path.get(), updated, "Adds " + names() + ".");
        }
        return () -> followCalls(className, path.get(), text, updated);
    }

    private static boolean isJava(String path, String text) {
        try {
            JavaEditor.of(path, text);
            return true;
        } catch (ProblemException ex) {
            return false;
        }
    }

    private String edit(String path, String text, Rendered old, Rendered wanted) {
        String className = ResourceFiles.simpleName(path);
        JavaEditor editor = JavaEditor.of(path, text);
        FileEdit edit = new FileEdit(editor, old, wanted, after, fields, locator);
        if (!locator.isTest(path)) {
            editOf(className).accept(edit);
            return editor.result();
        }
        try {
            List<String> left = TestEdits.edit(edit, className);
            if (!left.isEmpty()) {
                notes.add(untouched(path, "in " + String.join(", ", left)));
            }
            return editor.result();
        } catch (ProblemException ex) {
            // A test that can't follow is no reason to leave the resource as it is.
            notes.add(untouched(path, "at all, for " + ex.problem().message()));
            return text;
        }
    }

    private Consumer<FileEdit> editOf(String className) {
        String suffix = className.substring(
                className.startsWith(after.name().pascal())
                        ? after.name().pascal().length()
                        : 0);
        return switch (suffix) {
            case "" -> LayerEdits::entity;
            case "Request" -> RecordEdits::request;
            case "Response" -> RecordEdits::response;
            case "Filter" -> RecordEdits::filter;
            case "Repository" -> LayerEdits::repository;
            case "ServiceImpl" -> ServiceEdits::edit;
            case "Wiring" -> LayerEdits::wiring;
            default -> className.endsWith("Controller") ? LayerEdits::controller : edit -> {};
        };
    }

    private Diagnostic untouched(String path, String where) {
        return note(
                Severity.WARNING,
                "This file was changed by hand and does not follow " + where + ".",
                path,
                "Add " + names() + " there as the fields before are.");
    }

    private static Diagnostic note(Severity severity, String message, String path, @Nullable String hint) {
        return new Diagnostic(ProblemCode.GF_GEN_EDIT_BY_HAND, severity, message, "gofasta", Location.of(path), hint);
    }

    private String names() {
        return String.join(", ", fields.stream().map(each -> each.text("api")).toList());
    }

    /** Other code makes requests, responses and filters too. */
    private void followCalls(String className, String path, String text, String updated) {
        JavaType type = JavaEditor.of(path, updated).type();
        int components = JavaEditor.of(path, text).type().components().size();
        if (type.isRecord() && type.components().size() > components) {
            List<CallSites.Gained> gained = fields.stream()
                    .map(field -> gained(field, className, type))
                    .filter(each -> each.index() >= 0)
                    .toList();
            new CallSites(locator, changes, notes).follow(className, components, gained);
        }
    }

    private CallSites.Gained gained(AddedField field, String className, JavaType type) {
        boolean filter = className.endsWith("Filter");
        String name = field.text(filter ? "filterName" : "api");
        int index = type.components().stream().map(each -> each.name()).toList().indexOf(name);
        List<String> imports = filter || field.field().toOne()
                ? List.of()
                : new FieldImports(after.name(), locator.packages(after::packageOf)).ofSamples(List.of(field.field()));
        return filter
                ? new CallSites.Gained(name, index, "null", "null", imports)
                : new CallSites.Gained(name, index, field.sample(), field.otherSample(), imports);
    }
}
