package org.deepworkbench.cli.internal.topology;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/** Opens topologies for commands that make something of them. */
public final class Reading {

    private Reading() {
    }

    /**
     * {@return a topology that can be read as YAML, right or wrong}
     *
     * @throws Refusal if it cannot be opened, or not be read
     */
    public static OpenTopology readable(TopologyOpener opener, Path typed) throws Exception {
        OpenTopology topology = opened(opener, typed);
        if (!topology.document().isReadable()) {
            topology.close();
            throw refusal(typed, topology.document());
        }
        return topology;
    }

    /**
     * {@return a topology without errors}
     *
     * @throws Refusal if it cannot be opened, or has errors
     */
    public static OpenTopology valid(TopologyOpener opener, Path typed) throws Exception {
        OpenTopology topology = opened(opener, typed);
        if (topology.document().hasErrors()) {
            topology.close();
            throw refusal(typed, topology.document());
        }
        return topology;
    }

    private static OpenTopology opened(TopologyOpener opener, Path typed) throws Refusal {
        try {
            return opener.open(typed);
        } catch (FaultException unreadable) {
            throw Refusal.usage(unreadable.fault());
        }
    }

    private static Refusal refusal(Path typed, TopologyDocument document) {
        List<Fault> errors = document.diagnostics().stream().filter(Diagnostic::isError)
                .map(error -> new Fault(error.message(), typed + ":" + error.line() + ":" + error.column(), "", ""))
                .toList();
        return new Refusal(ExitCode.FAILED, errors);
    }

    /**
     * {@return the exit code of a command that could not plan}
     *
     * @param inputs names of inputs that were given; one that the topology has not is wrong usage
     */
    public static int exitCode(TopologyDocument document, Set<String> inputs) {
        TopologyTemplate topology = document.serviceTemplate().getTopology();
        boolean declared = topology != null && topology.getInputs().stream().map(ParameterDefinition::getName)
                .collect(Collectors.toSet()).containsAll(inputs);
        return declared || inputs.isEmpty() ? ExitCode.FAILED : ExitCode.USAGE;
    }
}
