package dev.gofasta.generator.edit;

/** Names of several segments with dots between them: of types, of properties. */
final class DottedNames {

    private DottedNames() {}

    /** Returns how many segments two names have in common, from the first on. */
    static int sharedSegments(String one, String other) {
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        int shared = 0;
        while (shared < left.length && shared < right.length && left[shared].equals(right[shared])) {
            shared++;
        }
        return shared;
    }
}
