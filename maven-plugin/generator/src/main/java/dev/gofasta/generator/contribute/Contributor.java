package dev.gofasta.generator.contribute;

import dev.gofasta.generator.change.Changes;

/** Adds one part of a resource to a plan; it knows nothing of the other parts. */
public interface Contributor {

    /** Returns the name by which this part can be left out. */
    String name();

    /** Returns when this part is added. */
    Phase phase();

    /** Plans the files of this part. */
    void contribute(ResourceModel resource, Changes changes);
}
