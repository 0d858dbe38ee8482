package dev.gofasta.generator.edit;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The simple names of the types that a file declares. */
final class TypeNames {

    private TypeNames() {}

    static Set<String> declared(List<? extends Tree> trees) {
        Set<String> names = new TreeSet<>();
        for (Tree tree : trees) {
            if (tree instanceof ClassTree type) {
                names.add(type.getSimpleName().toString());
                names.addAll(declared(type.getMembers()));
            }
        }
        return names;
    }
}
