package dev.gofasta.generator.architecture;

import dev.gofasta.generator.edit.Call;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.NameUses;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Has the constructor take what a field is filled with, and the factory methods of the wiring pass it on.
 *
 * @param outlines the main sources
 * @param holders finds the content of all sources, by their paths, that hold a text, tests included
 */
record InjectionFix(List<Outline> outlines, Function<String, Map<String, String>> holders) {

    private static final String SPRING = "org.springframework.beans.factory.annotation.";

    /** Returns the fix, or empty where the change has more to it than can be seen. */
    Optional<Fix> of(Outline outline, String text, TypeOutline type, FieldOutline field, AnnotationOutline annotation) {
        boolean isValue = annotation.simpleName().equals("Value");
        if (field.annotations().size() > 1
                || !field.initializer().isEmpty()
                || !isValue && !annotation.arguments().isEmpty()) {
            return Optional.empty();
        }
        String parameter = isValue ? "@Value(" + annotation.arguments() + ") " + field.type() : field.type();
        try {
            JavaEditor editor = JavaEditor.of(outline.path(), withPlainField(text, field, annotation))
                    .focus(type.name())
                    .addConstructorDependency(parameter, field.name());
            for (Outline.Import each : outline.imports()) {
                if (each.simpleName().equals(annotation.simpleName())) {
                    editor.removeImportIfUnused(each.name());
                }
            }
            List<FixEdit> edits = new ArrayList<>();
            edits.addAll(LineEdits.between(outline.path(), text, editor.result()));
            return passOn(outline, type, field, parameter, edits)
                    ? Optional.of(
                            Fix.edit("Take " + field.name() + " through the constructor", Applicability.UNSAFE, edits))
                    : Optional.empty();
        } catch (ProblemException notThatWay) {
            return Optional.empty();
        }
    }

    private static String withPlainField(String text, FieldOutline field, AnnotationOutline annotation) {
        AnnotationText.Range range = AnnotationText.range(text, annotation);
        String plain = text.substring(0, range.start()) + text.substring(range.end());
        if (field.modifiers().contains("final")) {
            return plain;
        }
        int type = FieldText.typeStart(plain, range.start());
        return plain.substring(0, type) + "final " + plain.substring(type);
    }

    /** Returns whether each place that makes an instance could be changed as well. */
    private boolean passOn(Outline owner, TypeOutline type, FieldOutline field, String parameter, List<FixEdit> edits) {
        String call = "new " + type.name() + "(";
        int arguments = type.methods().stream()
                .filter(MethodOutline::isConstructor)
                .findFirst()
                .map(constructor -> constructor.parameters().size())
                .orElse(0);
        for (Map.Entry<String, String> source : holders.apply(call).entrySet()) {
            Optional<Outline> wiring = outlines.stream()
                    .filter(each -> each.path().equals(source.getKey()))
                    .findFirst();
            if (wiring.isEmpty()) {
                return false;
            }
            JavaEditor editor = JavaEditor.of(source.getKey(), source.getValue());
            wiring.get().allTypes().forEach(each -> {
                for (MethodOutline bean : each.methods()) {
                    if (isFactory(bean, type)) {
                        passOn(editor.focus(each.name()), bean, type.name(), arguments, field, parameter);
                    }
                }
            });
            if (editor.result().equals(source.getValue())) {
                return false;
            }
            imports(owner, field, parameter).forEach(editor::addImport);
            edits.addAll(LineEdits.between(source.getKey(), source.getValue(), editor.result()));
        }
        return true;
    }

    private static boolean isFactory(MethodOutline bean, TypeOutline type) {
        return bean.annotation("Bean").isPresent()
                && (bean.returnType().equals(type.name()) || type.supertypes().contains(bean.returnType()));
    }

    private static void passOn(
            JavaEditor editor, MethodOutline bean, String type, int arguments, FieldOutline field, String parameter) {
        Member method = Member.method(bean.name());
        Optional<String> known = bean.parameters().stream()
                .filter(each -> each.type().equals(parameter))
                .map(MethodOutline.Parameter::name)
                .findFirst();
        if (known.isEmpty()) {
            editor.addParameter(method, parameter + " " + field.name());
        }
        editor.addArgument(Call.constructor(type, arguments).in(method), -1, known.orElse(field.name()));
    }

    /** The types of the parameter that another file has to import. */
    private List<String> imports(Outline owner, FieldOutline field, String parameter) {
        List<String> imports = new ArrayList<>();
        for (String name : NameUses.first(field.type(), each -> true).keySet()) {
            owner.imports().stream()
                    .filter(each -> !each.isStatic() && each.simpleName().equals(name))
                    .findFirst()
                    .map(Outline.Import::name)
                    .or(() -> beside(owner, name))
                    .ifPresent(imports::add);
        }
        if (!parameter.equals(field.type())) {
            imports.add(SPRING + "Value");
        }
        return imports;
    }

    private Optional<String> beside(Outline owner, String name) {
        return outlines.stream()
                .filter(each -> each.packageName().equals(owner.packageName()))
                .flatMap(each -> each.types().stream()
                        .filter(type -> type.name().equals(name))
                        .map(each::fullName))
                .findFirst();
    }
}
