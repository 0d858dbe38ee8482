package dev.gofasta.generator.edit;

import com.sun.source.tree.Tree;
import dev.gofasta.generator.problem.Location;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Edits one Java file of the user. Each edit changes only the characters it is about and works on the outcome of the one
 * before; an edit whose outcome is there already changes nothing. New code is given with line feeds and indentation by
 * four spaces, without that of its surroundings; it takes on the file's own indentation and line separators.
 *
 * <p>An edit that can't be made throws a {@link dev.gofasta.generator.problem.ProblemException} with a
 * {@code GF_PATCH_...} code and the place, and leaves the editor as it was.
 */
public final class JavaEditor {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String mark;
    private JavaSource source;
    private @Nullable String focus;

    private JavaEditor(String mark, JavaSource source) {
        this.mark = mark;
        this.source = source;
    }

    /**
     * Parses a file.
     *
     * @param path its path from the project's root, for messages
     * @param text its text
     * @throws dev.gofasta.generator.problem.ProblemException {@code GF_PATCH_UNREADABLE} when it has a syntax error
     */
    public static JavaEditor of(String path, String text) {
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        return new JavaEditor(marked ? BYTE_ORDER_MARK : "", JavaSource.parse(path, marked ? text.substring(1) : text));
    }

    /** Returns the text with all edits. */
    public String result() {
        return mark + source.text();
    }

    /** Directs all that follows at the type of this simple name, nested ones included; at first it is the main type. */
    public JavaEditor focus(String typeName) {
        TypeBody.find(source, typeName);
        focus = typeName;
        return this;
    }

    /** Reads the type in focus as it is now. */
    public JavaType type() {
        return new JavaTypeReader(source).read(body());
    }

    /** Tells whether there is an import, not static, of just this type. */
    public boolean hasImport(String qualifiedName) {
        return new ImportEdits(source).has(qualifiedName);
    }

    /** Returns where a member of the type in focus stands. */
    public Location locationOf(Member member) {
        return source.location(source.start(new Members(body()).find(member)));
    }

    /** Imports a type, unless the file sees it already; refused where its simple name means another type. */
    public JavaEditor addImport(String qualifiedName) {
        return edit(new ImportEdits(source).add(qualifiedName, false));
    }

    /** Imports a static member, unless an import covers it. */
    public JavaEditor addStaticImport(String qualifiedMember) {
        return edit(new ImportEdits(source).add(qualifiedMember, true));
    }

    /** Imports a type where that changes no other meaning; returns the simple or else the qualified name to use in code. */
    public String importName(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        ImportEdits imports = new ImportEdits(source);
        boolean free = imports.isVisible(qualifiedName) || !imports.usesNeighbour(simple);
        if (imports.clash(qualifiedName) != null || !free) {
            return qualifiedName;
        }
        addImport(qualifiedName);
        return simple;
    }

    /** Removes the import of a type that neither code nor comments name. */
    public JavaEditor removeImportIfUnused(String qualifiedName) {
        return edit(new ImportEdits(source).removeIfUnused(qualifiedName));
    }

    /** Adds a field below the last one of its kind, static or not. */
    public JavaEditor addField(String text) {
        return edit(new MemberEdits(body()).addField(text));
    }

    /** Adds a method, constructor or nested type, an empty line around; the anchor counts members of all kinds. */
    public JavaEditor addMethod(String text, Anchor anchor) {
        return edit(new MemberEdits(body()).addMethod(text, anchor));
    }

    /** Adds a component to a record. */
    public JavaEditor addRecordComponent(String text, Anchor anchor) {
        return edit(new ListEdits(body()).addComponent(text, anchor));
    }

    /** Adds a constant to an enum. */
    public JavaEditor addEnumConstant(String text, Anchor anchor) {
        return edit(new ListEdits(body()).addConstant(text, anchor));
    }

    /** Adds a last parameter to a method or constructor, before one with any number of arguments. */
    public JavaEditor addParameter(Member method, String text) {
        TypeBody body = body();
        return edit(new ConstructorEdits(body).addParameter(new Members(body).executable(method), text));
    }

    /**
     * Has the type take a dependency: field, constructor parameter and assignment; a component of a record; only the field
     * where Lombok writes the constructor; a new constructor where there is none.
     */
    public JavaEditor addConstructorDependency(String type, String name) {
        String parameter = type + " " + name;
        if (body().isRecord()) {
            return addRecordComponent(parameter, Anchor.last());
        }
        return atomically(() -> {
            addDependencyField(parameter, name);
            ConstructorEdits constructors = new ConstructorEdits(body());
            if (constructors.isGenerated()) {
                return;
            }
            if (body().constructors().isEmpty()) {
                String text = constructors.newConstructor(parameter, name);
                List<String> fields = body().fields().stream()
                        .map(field -> field.getName().toString())
                        .toList();
                addMethod(text, Anchor.after(fields.get(fields.size() - 1)));
                return;
            }
            edit(constructors.addParameter(constructors.injected(), parameter));
            ConstructorEdits widened = new ConstructorEdits(body());
            edit(widened.addAssignment(widened.injected(), name));
        });
    }

    private void addDependencyField(String parameter, String name) {
        TypeBody body = body();
        body.fields().stream()
                .filter(field -> field.getName().contentEquals(name))
                .findFirst()
                .ifPresentOrElse(
                        field -> new ConstructorEdits(body).requireType(field, Snippet.component(parameter)),
                        () -> addField("private final " + parameter + ";"));
    }

    /** Adds an argument to each call that {@code call} picks; a negative index means last. */
    public JavaEditor addArgument(Call call, int index, String text) {
        return edit(new CallEdits(source, part(call.within())).addArgument(call, index, text));
    }

    /** Removes an argument of each call that {@code call} picks. */
    public JavaEditor removeArgument(Call call, int index) {
        return edit(new CallEdits(source, part(call.within())).removeArgument(call, index));
    }

    /** Inserts calls, given from their dot on, before the only call of {@code beforeCall} in the method. */
    public JavaEditor insertInChain(Member method, String beforeCall, String text) {
        return edit(new CallEdits(source, part(method)).insertInChain(beforeCall, text));
    }

    /** Adds statements to a method, unless its body holds the same ones anywhere. */
    public JavaEditor addStatement(Member method, Position position, String text) {
        return edit(new StatementEdits(new Members(body()).executable(method)).add(position, text));
    }

    /** Replaces all that stands between the braces of a method. */
    public JavaEditor replaceBody(Member method, String text) {
        return edit(new StatementEdits(new Members(body()).executable(method)).replaceBody(text));
    }

    /** Adds an annotation, refused where there is one of its name with other values. */
    public JavaEditor addAnnotation(Member member, String text) {
        return edit(annotations(member).add(text));
    }

    /** Gives an annotation, named without at sign, a further attribute. */
    public JavaEditor addAnnotationAttribute(Member member, String annotation, String attribute, String text) {
        return edit(annotations(member).addAttribute(annotation, attribute, text));
    }

    /** Adds a value to the array of an attribute; a single value becomes an array, and a sorted one stays sorted. */
    public JavaEditor addAnnotationArrayValue(Member member, String annotation, String attribute, String text) {
        return edit(annotations(member).addArrayValue(annotation, attribute, text));
    }

    /** Removes a member with the comments above it and the empty line that set it apart. */
    public JavaEditor remove(Member member) {
        TypeBody body = body();
        Tree tree = new Members(body).find(member);
        return edit(
                switch (member.kind()) {
                    case COMPONENT -> new ListEdits(body).removeComponent(member.name());
                    case CONSTANT -> new ListEdits(body).removeConstant(member.name());
                    case PARAMETER -> new Members(body).removeParameter(member);
                    default -> new MemberEdits(body).remove(tree);
                });
    }

    /** Returns each place in the file where {@code name} stands; offsets hold until the next edit. */
    public List<Occurrence> occurrences(String name) {
        return OccurrenceFinder.find(source, name);
    }

    /**
     * Renames a field, record component or method of the type in focus, and what surely means it in this file: simple names
     * that no local variable hides, calls and accesses on {@code this} or the type, the parameters of a record's
     * constructors, and tags in comments. Other receivers, string literals and other files are up to the caller.
     */
    public JavaEditor renameMember(String name, String newName) {
        return edit(new RenameEdits(body(), name, newName).all());
    }

    /** Writes {@code newName} wherever {@code name} stands and {@code wanted} says so. */
    public JavaEditor rename(String name, String newName, Predicate<Occurrence> wanted) {
        return edit(occurrences(name).stream()
                .filter(wanted)
                .map(each -> new TextEdit(each.start(), each.start() + name.length(), newName))
                .toList());
    }

    private AnnotationEdits annotations(Member member) {
        boolean inline = member.kind() == Member.Kind.COMPONENT || member.kind() == Member.Kind.PARAMETER;
        return new AnnotationEdits(source, new Members(body()).find(member), inline);
    }

    private Tree part(@Nullable Member member) {
        return member == null ? source.tree() : new Members(body()).find(member);
    }

    private TypeBody body() {
        return TypeBody.find(source, focus);
    }

    private JavaEditor edit(List<TextEdit> edits) {
        if (!edits.isEmpty()) {
            source = JavaSource.parse(source.path(), TextEdit.apply(source.text(), edits));
        }
        return this;
    }

    private JavaEditor atomically(Runnable edits) {
        JavaSource before = source;
        try {
            edits.run();
            return this;
        } catch (RuntimeException ex) {
            source = before;
            throw ex;
        }
    }
}
