package dev.gofasta.wiring;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * A class, one of its members, or a parameter of that.
 *
 * @param className the binary name of the class; empty when there is no place
 * @param member the name of a method or field, {@code <init>} for a constructor, empty for the class itself
 * @param parameterTypes the simple names of the erased types of all parameters; empty for fields and classes
 * @param parameter the 0-based index of a parameter, or -1
 */
public record Place(String className, String member, List<String> parameterTypes, int parameter) {

    /** The name of every constructor. */
    public static final String CONSTRUCTOR = "<init>";

    /** Nowhere in particular. */
    public static final Place NOWHERE = ofClass("");

    public Place {
        parameterTypes = List.copyOf(parameterTypes);
    }

    /** Returns the place of a class. */
    public static Place ofClass(String className) {
        return new Place(className, "", List.of(), -1);
    }

    static Place of(Field field) {
        return new Place(field.getDeclaringClass().getName(), field.getName(), List.of(), -1);
    }

    static Place of(Executable executable, int parameter) {
        return new Place(
                executable.getDeclaringClass().getName(),
                executable instanceof Method ? executable.getName() : CONSTRUCTOR,
                Arrays.stream(executable.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList(),
                parameter);
    }
}
