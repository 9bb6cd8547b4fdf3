package org.deepworkbench.topology.core.edit;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.edit.References;
import org.deepworkbench.topology.core.internal.edit.YamlScript;

/** Writes node templates as text that a person can read and {@link PasteNodes} takes in. */
public final class NodesAsText {

    private NodesAsText() {
    }

    /**
     * @param document the topology
     * @param names    names of node templates
     * @return the node templates as YAML, comments and all, in the order of the topology. Where they read inputs these
     *         are there too, and nodes and inputs stand under the names of their sections
     * @throws FaultException if there is no such node template
     */
    public static String of(TopologyDocument document, Set<String> names) throws FaultException {
        YamlScript script = new YamlScript(document.text());
        for (String name : names) {
            Elements.demand(script, ElementKind.NODE, name);
        }
        String nodes = text(script, ElementKind.NODE, names);
        Set<String> inputs = inputsOf(script, names);
        return inputs.isEmpty() ? nodes
                : section(ElementKind.INPUT, text(script, ElementKind.INPUT, inputs))
                        + section(ElementKind.NODE, nodes);
    }

    private static String text(YamlScript script, ElementKind kind, Set<String> names) {
        return script.entries(kind.section(), names).stream().map(entry -> entry.as(entry.name()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String section(ElementKind kind, String entries) {
        return entries.lines().map(line -> line.isEmpty() ? line : "  " + line)
                .collect(Collectors.joining("\n", kind.keyname() + ":\n", "\n"));
    }

    /** {@return the names of the inputs that node templates of a file read, as far as the file defines them} */
    static Set<String> inputsOf(YamlScript script, Set<String> nodes) {
        Set<String> inputs = Set.copyOf(Elements.names(script, ElementKind.INPUT));
        return References.to(script.root().orElseThrow(), Map.of(ElementKind.INPUT.reference(), inputs)).stream()
                .filter(place -> place.element(TopologyPaths.NODES).filter(nodes::contains).isPresent())
                .map(place -> place.name().text()).collect(Collectors.toSet());
    }
}
