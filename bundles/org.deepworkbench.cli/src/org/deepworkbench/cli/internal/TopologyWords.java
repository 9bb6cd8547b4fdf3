package org.deepworkbench.cli.internal;

import java.util.Locale;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/** Topologies and their faults in words. */
public final class TopologyWords {

    private TopologyWords() {
    }

    /** {@return what is in a topology, such as {@code 2 nodes, 11 inputs, 3 outputs}} */
    public static String counts(TopologyDocument document) {
        TopologyTemplate topology = document.serviceTemplate().getTopology();
        int inputs = topology == null ? 0 : topology.getInputs().size();
        int outputs = topology == null ? 0 : topology.getOutputs().size();
        return Words.count(document.nodes().size(), Messages.TopologyWords_node, Messages.TopologyWords_nodes) + ", "
                + Words.count(inputs, Messages.TopologyWords_input, Messages.TopologyWords_inputs) + ", "
                + Words.count(outputs, Messages.TopologyWords_output, Messages.TopologyWords_outputs);
    }

    /** {@return {@code file:line:column: error [CODE] message}, as compilers write} */
    public static String sentence(String file, Diagnostic diagnostic) {
        return file + ":" + diagnostic.line() + ":" + diagnostic.column() + ": "
                + diagnostic.severity().name().toLowerCase(Locale.ROOT) + " [" + diagnostic.code().name() + "] "
                + diagnostic.message();
    }
}
