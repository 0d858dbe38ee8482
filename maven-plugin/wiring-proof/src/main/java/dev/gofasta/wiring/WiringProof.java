package dev.gofasta.wiring;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        List<Path> folders = Stream.of(args[1].split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList();
        FindingFile.write(Path.of(args[2]), prove(args[0], folders));
        System.exit(0);
    }

    /** Returns what is wrong with the bean graph of the application class called {@code application}. */
    static List<Finding> prove(String application, List<Path> folders) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = new URLClassLoader("application", urls(folders), WiringProof.class.getClassLoader());
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

    private static URL[] urls(List<Path> folders) {
        return folders.stream()
                .map(folder -> {
                    try {
                        return folder.toUri().toURL();
                    } catch (MalformedURLException ex) {
                        throw new IllegalArgumentException(ex);
                    }
                })
                .toArray(URL[]::new);
    }
}
