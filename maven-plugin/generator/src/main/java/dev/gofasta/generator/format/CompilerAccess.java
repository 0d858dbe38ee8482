package dev.gofasta.generator.format;

import dev.gofasta.generator.problem.NoCompiler;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.List;

/**
 * Exports the packages of {@code jdk.compiler} that the formatter reads, as {@code --add-exports} would. The formatter
 * runs inside Maven and inside the archetype plugin, where nobody can pass flags to the JVM; a forked JVM would cost more
 * than all formatting.
 */
final class CompilerAccess {

    private static final List<String> PACKAGES = List.of("api", "code", "file", "main", "parser", "tree", "util");
    private static boolean opened;

    private CompilerAccess() {}

    static synchronized void open() {
        if (opened) {
            return;
        }
        Module compiler = ModuleLayer.boot().findModule("jdk.compiler").orElseThrow(NoCompiler::asException);
        try {
            MethodHandle export = trustedLookup()
                    .findVirtual(Module.class, "implAddExports", MethodType.methodType(void.class, String.class));
            for (String name : PACKAGES) {
                export.invoke(compiler, "com.sun.tools.javac." + name);
            }
            opened = true;
        } catch (Throwable ex) {
            throw new IllegalStateException("Can't open the Java compiler to the formatter", ex);
        }
    }

    /**
     * The serialisation support of {@code jdk.unsupported} hands out constructors that reflection alone would refuse. It is
     * called by name because javac warns about each direct use, and that warning can't be switched off.
     */
    private static MethodHandles.Lookup trustedLookup() throws ReflectiveOperationException {
        Constructor<?> hidden = MethodHandles.Lookup.class.getDeclaredConstructor(Class.class, Class.class, int.class);
        Class<?> support = Class.forName("sun.reflect.ReflectionFactory");
        Object factory = support.getMethod("getReflectionFactory").invoke(null);
        Constructor<?> constructor =
                (Constructor<?>) support.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                        .invoke(factory, MethodHandles.Lookup.class, hidden);
        int trusted = -1;
        return (MethodHandles.Lookup) constructor.newInstance(Object.class, null, trusted);
    }
}
