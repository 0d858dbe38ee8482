package app; // package

// Imports follow.
import java.util.List; // lists
/* odd */ import java.util.Set;

/** Javadoc with {@code class Fake { Fake(int a) {} }}. */
class Comments /* name */ extends /* super */ Base { // open {

    /* one */ private final /* two */ Items /* three */ items /* four */; // five

    // Comment before constructor (
    Comments(/* none { */ Items items /* last ) */) { // body
        this.items = items; // set
        // at the end }
    }

    /* before */ List<Item> find(/* no parameters */) {
        // only a comment
        return items // receiver
                .all() // all
                /* now */ .filter("a,b)") // done
                .toSpecification();
        /* after return */
    }
    // dangling }
}
// after the end
