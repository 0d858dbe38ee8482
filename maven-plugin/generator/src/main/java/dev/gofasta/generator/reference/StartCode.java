package dev.gofasta.generator.reference;

import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which classes are used while a bean is made. */
final class StartCode {

    private StartCode() {}

    /** Whether {@code configuration} does nothing with the class {@code name} but make it, or take it as a parameter. */
    static boolean onlyMakes(JavaFacts configuration, String name) {
        return !Pattern.compile("\\b" + name + "\\s*(\\.(?!class\\b)|::)")
                .matcher(withoutImports(configuration))
                .find();
    }

    /** Whether a constructor, an initializer or a method that the start runs names the class {@code name} in {@code bean}. */
    static boolean names(JavaFacts bean, String name) {
        Pattern word = Pattern.compile("\\b" + name + "\\b");
        String[] lines = bean.text().split("\n", -1);
        for (TypeOutline type : Outline.of(bean.path(), bean.text()).allTypes()) {
            for (FieldOutline field : type.fields()) {
                if (word.matcher(field.initializer()).find()) {
                    return true;
                }
            }
            for (MethodOutline method : type.methods()) {
                boolean started = method.isConstructor()
                        || method.annotations().stream()
                                .anyMatch(each -> Roles.started().contains(each.simpleName()));
                for (int line = method.place().line();
                        started && line < method.place().endLine();
                        line++) {
                    if (word.matcher(lines[line]).find()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String withoutImports(JavaFacts file) {
        Matcher imports = Pattern.compile("(?m)^import .*$").matcher(file.text());
        return imports.replaceAll("");
    }
}
