package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.Value;

/** Names of functions, and maps that are probably meant to be one. */
final class Functions {

    private static final Set<String> GETTERS = Set.of("get_input", "get_property", "get_attribute", "get_artifact",
            "get_operation_output", "get_nodes_of_type", "get_input_artifact", "get_secret");
    /** Names that are ordinary words too. */
    private static final Set<String> WORDS = Set.of("concat", "join", "token");

    private Functions() {
    }

    /** {@return the name without the dollar sign of TOSCA 2.0} */
    static String name(String written) {
        return written.startsWith("$") ? written.substring(1) : written;
    }

    /** {@return what the names of functions are near to a key} */
    static List<String> near(String key) {
        String name = name(key);
        List<String> near = Nearest.names(name, GETTERS);
        return near.isEmpty() ? Nearest.names(name, WORDS) : near;
    }

    /**
     * {@return the only entry of a map, where it looks like a function that is misspelt: its key is near a function's
     * name, and its value is what that function takes}
     */
    static Optional<Assignment> misspelt(Value value) {
        if (!(value instanceof MapValue map) || map.getEntries().size() != 1) {
            return Optional.empty();
        }
        Assignment only = map.getEntries().get(0);
        String name = name(only.getName());
        boolean known = GETTERS.contains(name) || WORDS.contains(name);
        boolean getter = (name.indexOf('_') > 0 || name.startsWith("get")) && !(only.getValue() instanceof MapValue)
                && !Nearest.names(name, GETTERS).isEmpty();
        return !known && (getter || isWord(name, only.getValue())) ? Optional.of(only) : Optional.empty();
    }

    /** Ordinary words such as {@code tokens} and {@code contact} are near too, so their lists must look like it. */
    private static boolean isWord(String name, Value value) {
        if (!(value instanceof ListValue list) || name.endsWith("s") || name.length() < 4) {
            return false;
        }
        return switch (Nearest.names(name, WORDS).stream().findFirst().orElse("")) {
            case "concat" -> !name.equals("contact") && !name.equals("concept");
            case "token" -> list.getItems().size() == 3;
            case "join" -> list.getItems().size() == 2 && list.getItems().get(0) instanceof ListValue;
            default -> false;
        };
    }
}
