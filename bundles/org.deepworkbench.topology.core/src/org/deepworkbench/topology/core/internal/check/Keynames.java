package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.tosca.Assignment;

/** Keynames that the model keeps as they are; those that the language does not have are reported by the reader. */
final class Keynames {

    private Keynames() {
    }

    /** {@return whether the keyname is given} */
    static boolean has(List<Assignment> extras, String keyname) {
        return extras.stream().anyMatch(extra -> extra.getName().equals(keyname));
    }

    /** {@return whether one of them was probably meant to be the keyname, so that what it holds is not missing} */
    static boolean isMisspelt(List<Assignment> extras, String keyname) {
        return extras.stream().anyMatch(extra -> !extra.getName().equals(keyname)
                && !Nearest.names(extra.getName(), List.of(keyname)).isEmpty());
    }
}
