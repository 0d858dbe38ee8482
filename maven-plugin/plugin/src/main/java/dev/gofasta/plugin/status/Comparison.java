package dev.gofasta.plugin.status;

/** One thing that {@code status} compares with another. */
public interface Comparison {

    /** Returns its stable name. */
    String kind();

    /** Compares. */
    Compared compare(Inspected project);
}
