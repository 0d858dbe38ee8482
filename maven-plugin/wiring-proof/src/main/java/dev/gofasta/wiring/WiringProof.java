package dev.gofasta.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Proves the bean graph of one application; the entry point of its own JVM. */
public final class WiringProof {

    private WiringProof() {}

    /**
     * Runs the proof and ends the JVM.
     *
     * @param args the name of the application class, the folders of the application's own classes, and the file to write
     * @throws IOException when the file can't be written
     */
    public static void main(String[] args) throws IOException {
        FindingFile.write(
                Path.of(args[2]), prove(args[0], ApplicationCode.of(args[1]).folders()));
        System.exit(0);
    }

    /** Returns what is wrong with the bean graph of the application class called {@code application}. */
    static List<Finding> prove(String application, List<Path> folders) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = new ApplicationCode(folders).loader();
        thread.setContextClassLoader(own);
        try {
            return findings(own.loadClass(application), new OwnCode(own, folders));
        } catch (NotProvenException ex) {
            return List.of(notProven(application, ex));
        } catch (ClassNotFoundException | LinkageError ex) {
            return List.of(notProven(application, new NotProvenException("a class could not be loaded", ex)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<Finding> findings(Class<?> application, OwnCode ownCode) {
        DefaultListableBeanFactory factory = UnstartedApplication.definitionsOf(application);
        OwnClasses classes = new OwnClasses(ownCode);
        BeanGraph graph = BeanGraph.of(factory, ownCode);
        List<Finding> findings = new ArrayList<>(Unresolved.in(graph, classes));
        findings.addAll(Cycles.in(graph, factory.isAllowCircularReferences()));
        findings.addAll(Unused.in(graph, ownCode, List.copyOf(findings)));
        findings.addAll(Unregistered.in(graph, classes, ownCode));
        return findings;
    }

    private static Finding notProven(String application, NotProvenException cause) {
        return new Finding(Finding.Kind.NOT_PROVEN, "", Place.ofClass(application), "", cause.describe(), List.of());
    }
}
