package dev.gofasta.generator.project;

/**
 * Where a module keeps its sources, each relative to the module's folder.
 *
 * @param main the Java sources
 * @param test the Java sources of the tests
 * @param resources the resources of the class path
 */
public record SourceFolders(String main, String test, String resources) {

    /** Those of a module that says nothing else. */
    public static final SourceFolders STANDARD =
            new SourceFolders("src/main/java", "src/test/java", "src/main/resources");

    static SourceFolders of(Lineage lineage) {
        return new SourceFolders(
                lineage.build("sourceDirectory").map(SourceFolders::relative).orElse(STANDARD.main),
                lineage.build("testSourceDirectory")
                        .map(SourceFolders::relative)
                        .orElse(STANDARD.test),
                lineage.build("resources/resource/directory")
                        .map(SourceFolders::relative)
                        .orElse(STANDARD.resources));
    }

    /** Relative folders are the module's, with or without saying so. */
    private static String relative(String folder) {
        return Paths.resolve("", folder.replaceFirst("^\\$\\{(project\\.)?basedir}", ""));
    }

    /** Returns whether each can be reached from the module's folder. */
    boolean areWithinTheModule() {
        return isWithin(main) && isWithin(test) && isWithin(resources);
    }

    private static boolean isWithin(String folder) {
        return !folder.startsWith("..") && !folder.contains("${");
    }
}
