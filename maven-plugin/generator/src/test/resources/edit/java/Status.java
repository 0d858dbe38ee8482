package app;

/** States. */
public enum Status {
    /** New. */
    NEW("n"), // first
    @Deprecated
    OLD("o") {
        @Override
        boolean isFinal() {
            return true;
        }
    },
    ;

    private final String code;

    Status(String code) {
        this.code = code;
    }

    boolean isFinal() {
        return false;
    }
}
