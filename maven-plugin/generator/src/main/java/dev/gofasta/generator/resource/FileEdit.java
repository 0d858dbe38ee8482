package dev.gofasta.generator.resource;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.edit.Call;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * The edit of one file that people have changed, beside what the templates make of it.
 *
 * @param editor the file
 * @param before what the templates make without the new fields
 * @param after what they make with them
 * @param model the resource with the new fields
 * @param fields the new fields
 * @param locator finds classes where they are
 */
record FileEdit(
        JavaEditor editor,
        Rendered before,
        Rendered after,
        ResourceModel model,
        List<AddedField> fields,
        ResourceFiles locator) {

    /** Returns the simple name of a class of the resource. */
    String className(String suffix) {
        return model.name().pascal() + suffix;
    }

    /** Imports what the templates import now and did not before; classes that were moved, from where they are. */
    void addImports() {
        for (String name : after.imports()) {
            if (!before.imports().contains(name)) {
                if (name.startsWith(Rendered.STATIC)) {
                    editor.addStaticImport(name.substring(Rendered.STATIC.length()));
                } else {
                    editor.addImport(moved(name));
                }
            }
        }
    }

    private String moved(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return locator.find(simple).map(locator::qualifiedName).orElse(qualifiedName);
    }

    /** Returns the method with this name and so many parameters, if the user still has it. */
    Optional<JavaType.Method> method(String name, int parameters) {
        return editor.type().findMethod(name, parameters);
    }

    /** Gives each {@code new Type(...)} of {@code call} an argument where the record has a new component. */
    void addArgument(Call call, int index, String argument) {
        editor.addArgument(call, index, argument);
    }
}
