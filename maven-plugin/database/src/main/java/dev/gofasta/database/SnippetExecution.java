package dev.gofasta.database;

import java.util.HashMap;
import java.util.Map;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Runs lines of the console in this JVM, where they see the classes of the application. */
public final class SnippetExecution implements ExecutionControlProvider {

    static final String NAME = "gofasta";

    /** Called by the JDK. */
    public SnippetExecution() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
        return new LocalExecutionControl(
                new SnippetLoader(Thread.currentThread().getContextClassLoader()));
    }

    private static final class SnippetLoader extends ClassLoader implements LoaderDelegate {

        private final Map<String, byte[]> code = new HashMap<>();

        SnippetLoader(ClassLoader application) {
            super("console", application);
        }

        @Override
        public void load(ClassBytecodes[] classes) {
            classesRedefined(classes);
        }

        @Override
        public void classesRedefined(ClassBytecodes[] classes) {
            for (ClassBytecodes each : classes) {
                code.put(each.name(), each.bytecodes());
            }
        }

        @Override
        public void addToClasspath(String path) {
            throw new UnsupportedOperationException("The class path is that of the application");
        }

        @Override
        public Class<?> findClass(String name) throws ClassNotFoundException {
            byte @Nullable [] bytes = code.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
