package dev.gofasta.generator.command;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the service of a resource a method: its interface, if it has one, and whatever implements that. */
final class ServiceEdits {

    private static final String TRANSACTIONAL = "org.springframework.transaction.annotation.Transactional";
    private static final String APPLICATION_EXCEPTION = "dev.gofasta.core.ApplicationException";

    private final ResourceClasses classes;
    private final SourceEdits edits;

    ServiceEdits(ResourceClasses classes, SourceEdits edits) {
        this.classes = classes;
        this.edits = edits;
    }

    /**
     * Plans the method and returns the files that it stands in.
     *
     * @throws ProblemException GF_GEN_METHOD_EXISTS or GF_PATCH_NO_TARGET
     */
    List<String> add(ServiceMethod method) {
        String service = classes.require("Service");
        String reason = "Adds the method " + method.name() + ".";
        List<String> touched = new ArrayList<>(List.of(service));
        if (edits.read(service).type().kind() == JavaType.Kind.INTERFACE) {
            List<String> implementations = implementations();
            requireFree(service, method);
            implementations.forEach(path -> requireFree(path, method));
            edits.edit(service, reason, editor -> declare(editor, method));
            implementations.forEach(path -> edits.edit(path, reason, editor -> implement(editor, method, true)));
            touched.addAll(implementations);
        } else {
            requireFree(service, method);
            edits.edit(service, reason, editor -> implement(editor, method, false));
        }
        return touched;
    }

    private List<String> implementations() {
        String type = classes.name().pascal() + "Service";
        Pattern implementing = Pattern.compile("\\bimplements\\b[^{]*\\b" + type + "\\b");
        List<String> found = classes.mainSources().stream()
                .filter(path -> classes.files()
                        .read(path)
                        .filter(source -> implementing.matcher(source).find())
                        .isPresent())
                .toList();
        if (found.isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_PATCH_NO_TARGET,
                            "No class implements " + type + ".",
                            "Write the method by hand, or the class first; nothing was written.")
                    .asException();
        }
        return found;
    }

    private void requireFree(String path, ServiceMethod method) {
        JavaType type = edits.read(path).type();
        type.findMethod(method.name()).ifPresent(existing -> {
            throw exists(type.name() + "." + method.name(), existing.location());
        });
    }

    static ProblemException exists(String method, Location location) {
        return new Problem(
                        ProblemCode.GF_GEN_METHOD_EXISTS,
                        "There is a method " + method + " already.",
                        "Choose another name; nothing was written.",
                        location)
                .asException();
    }

    private void declare(JavaEditor editor, ServiceMethod method) {
        method.imports().forEach(editor::addImport);
        editor.addMethod(edits.member(method.signature() + ";"), SourceEdits.behindTheLastPublicMethod(editor.type()));
    }

    private void implement(JavaEditor editor, ServiceMethod method, boolean overrides) {
        method.imports().forEach(editor::addImport);
        JavaType type = editor.type();
        String text = (overrides ? "@Override\n" : "") + transactional(editor, method) + "public " + method.signature()
                + " {\n" + body(editor, method) + "}";
        editor.addMethod(edits.member(text), SourceEdits.behindTheLastPublicMethod(type));
    }

    /** What only reads stays in the transaction of its class; what writes needs one of its own where that only reads. */
    private String transactional(JavaEditor editor, ServiceMethod method) {
        if (classes.module().database() == Database.CLICKHOUSE) {
            return "";
        }
        Optional<String> ofClass = editor.type().annotation("Transactional").map(JavaType.Annotation::text);
        boolean onlyReads = ofClass.filter(text -> text.replace(" ", "").contains("readOnly=true"))
                .isPresent();
        if (method.readOnly() ? ofClass.isPresent() : ofClass.isPresent() && !onlyReads) {
            return "";
        }
        return "@" + editor.importName(TRANSACTIONAL) + (method.readOnly() ? "(readOnly = true)" : "") + "\n";
    }

    /** Loads the row, so that one that does not exist is NOT_FOUND, and then says that the rest is missing. */
    private String body(JavaEditor editor, ServiceMethod method) {
        StringBuilder body = new StringBuilder();
        String entity = classes.name().camel();
        boolean finds = method.hasParameter("id")
                && editor.type()
                        .findMethod("find", 1)
                        .filter(find -> classes.name().pascal().equals(find.returnType()))
                        .isPresent();
        if (finds) {
            body.append(method.hasParameter(entity) ? "" : classes.name().pascal() + " " + entity + " = ")
                    .append("find(id);\n");
        }
        return body.append(notWritten(editor, method.name(), classes)).toString();
    }

    /** Returns the statement that answers 503 where the errors are ours. */
    static String notWritten(JavaEditor editor, String method, ResourceClasses classes) {
        String text = "\"" + method + " is not written yet.\"";
        boolean ours = classes.module().available().stream()
                .anyMatch(each -> each.artifactId().startsWith("gofasta-starter-"));
        return ours
                ? "throw " + editor.importName(APPLICATION_EXCEPTION) + ".unavailable(" + text + ");\n"
                : "throw new UnsupportedOperationException(" + text + ");\n";
    }
}
