package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;

/** Finds what refers to an input. */
public final class InputReferences {

    private InputReferences() {
    }

    /** {@return the scalars that name the input in a {@code get_input}} */
    public static List<YamlScalar> scalars(YamlScript script, String input) {
        List<YamlScalar> found = new ArrayList<>();
        script.root().ifPresent(root -> TreeWalk.calls(root, Set.of("get_input"), (function, argument) -> {
            if (argument.text().equals(input)) {
                found.add(argument);
            }
        }));
        return found;
    }
}
