package org.deepworkbench.topology.core.internal.edit;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;

/**
 * A place where something is named.
 *
 * @param name     the name, as a scalar of the text
 * @param way      the places from the root to it
 * @param written  whether the way is written in one piece; false where it leads through an alias or a merged map
 * @param function whether it is an argument of a function
 */
public record Reference(YamlScalar name, List<Child> way, boolean written, boolean function) {

    /** {@return the step that leads to the place at a depth: a name or an index} */
    Object step(int depth) {
        Child child = way.get(depth);
        return child.container() instanceof YamlMapping mapping ? mapping.entries().get(child.index()).name()
                : (Object) child.index();
    }

    /** {@return the name of the section of the topology template that the place is in, if it is in one} */
    Optional<String> section() {
        boolean inTopology = way.size() > 1
                && (step(0).equals("topology_template") || step(0).equals("service_template"));
        return inTopology ? Optional.of(step(1).toString()) : Optional.empty();
    }

    /** {@return the name of the element of a section that the place is in, if it is in that section} */
    public Optional<String> element(String name) {
        return section().filter(name::equals).filter(any -> way.size() > 2).map(any -> step(elementDepth()).toString());
    }

    /** {@return the name of the entry of a section of the file that the place is in, if it is in that section} */
    public Optional<String> entry(String section) {
        return way.size() > 1 && step(0).equals(section) ? Optional.of(step(1).toString()) : Optional.empty();
    }

    /** {@return the depth of the entry that an element of the section is, in a map or in a list of maps} */
    int elementDepth() {
        return step(2) instanceof Integer ? 3 : 2;
    }
}
