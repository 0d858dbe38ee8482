package dev.gofasta.plugin.goal;

/** Who waits for the answer of a goal. */
public interface Audience {

    /** Nobody who watches or interrupts. */
    Audience NONE = new Audience() {
        @Override
        public void show(String line) {}

        @Override
        public boolean wantsEnd() {
            return false;
        }
    };

    /** Shows {@code line} at once to people; a program that wants one document is not shown it. */
    void show(String line);

    /** Returns whether a goal that goes on until it is stopped shall end now. */
    boolean wantsEnd();
}
