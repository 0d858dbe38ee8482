package dev.gofasta.encryption;

/**
 * What a run of {@link Reencryption} did; rows without a value are not counted.
 *
 * @param renewed rows that now have the active key
 * @param current rows that had it before
 * @param overtaken rows that someone else changed or deleted meanwhile, left as they are
 * @param unreadable rows that can't be opened, left as they are; each is logged with its key
 */
public record ReencryptionReport(long renewed, long current, long overtaken, long unreadable) {

    static final ReencryptionReport EMPTY = new ReencryptionReport(0, 0, 0, 0);
    static final ReencryptionReport RENEWED = new ReencryptionReport(1, 0, 0, 0);
    static final ReencryptionReport CURRENT = new ReencryptionReport(0, 1, 0, 0);
    static final ReencryptionReport OVERTAKEN = new ReencryptionReport(0, 0, 1, 0);
    static final ReencryptionReport UNREADABLE = new ReencryptionReport(0, 0, 0, 1);

    /**
     * Whether an old key may be removed: no row of this run was overtaken or unreadable.
     *
     * @return true when each row has the active key
     */
    public boolean complete() {
        return overtaken == 0 && unreadable == 0;
    }

    ReencryptionReport plus(ReencryptionReport other) {
        return new ReencryptionReport(
                renewed + other.renewed,
                current + other.current,
                overtaken + other.overtaken,
                unreadable + other.unreadable);
    }
}
