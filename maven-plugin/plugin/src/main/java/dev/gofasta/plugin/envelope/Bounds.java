package dev.gofasta.plugin.envelope;

import java.util.OptionalInt;

/**
 * How long a document may become: an agent pays for each byte that it reads.
 *
 * @param bytes most bytes of the document on one line
 * @param entries most entries of each of its lists
 */
public record Bounds(int bytes, int entries) {

    /** What holds unless a limit is asked for: about 2,000 tokens. */
    private static final int USUAL_BYTES = 8 * 1024;
    /** What holds whatever is asked for: about 8,000 tokens. */
    private static final int MOST_BYTES = 32 * 1024;
    /** What a document takes without its lists. */
    private static final int FRAME_BYTES = 1_600;
    /** A message that is longer holds the output of something, which nobody reads here. */
    private static final int MOST_CHARACTERS = 1_000;

    /** Returns the bounds of a document whose lists may have {@code limit} entries, if that is said. */
    public static Bounds of(OptionalInt limit) {
        return limit.isPresent()
                ? new Bounds(MOST_BYTES, limit.getAsInt())
                : new Bounds(USUAL_BYTES, Integer.MAX_VALUE);
    }

    /** Returns what is left for a list in {@code data} beside others of {@code others} bytes. */
    public int forData(int others) {
        return bytes - FRAME_BYTES - Math.min(others, bytes / 4);
    }

    /** Returns whether no bounds could let an entry of this size pass. */
    public static boolean isTooLarge(int size) {
        return size > MOST_BYTES - FRAME_BYTES;
    }

    /** Returns {@code text}, the end cut off where it is very long. */
    static String shortened(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return text.substring(0, end) + "... (" + (text.length() - end) + " more characters)";
    }
}
