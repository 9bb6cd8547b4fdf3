package org.deepworkbench.topology.core.internal.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.eclipse.osgi.util.NLS;

/** Tells why a topology without container application is not run, and what it needs instead. */
public final class NothingToRun {

    private static final List<String> KUBERNETES = List.of("tosca.nodes.indigo.LRMS.FrontEnd.Kubernetes",
            "tosca.nodes.indigo.LRMS.WorkerNode.Kubernetes");
    private static final int MAX_SHOWN = 6;

    private final TypeLibrary types;

    public NothingToRun(TypeLibrary types) {
        this.types = types;
    }

    /** {@return the reason} */
    public Fault fault(TopologyDocument document) {
        List<NodeTemplate> machines = nodes(document, List.of("tosca.nodes.Compute"));
        if (!machines.isEmpty()) {
            boolean cluster = !nodes(document, KUBERNETES).isEmpty();
            return new Fault(Messages.Plan_noApplication, document.name(),
                    NLS.bind(cluster ? Messages.Plan_kubernetes : Messages.Plan_cloud, names(machines)),
                    Messages.Plan_cloudRemedy);
        }
        String why = document.nodes().isEmpty() ? Messages.Plan_noNodes
                : NLS.bind(Messages.Plan_others, names(document.nodes()));
        return new Fault(Messages.Plan_noApplication, document.name(), why, Messages.Plan_noApplicationRemedy);
    }

    private List<NodeTemplate> nodes(TopologyDocument document, List<String> ancestors) {
        return document.nodes().stream().filter(node -> ancestors.stream()
                .anyMatch(ancestor -> types.derives(NodeType.class, node.getType(), ancestor))).toList();
    }

    private static String names(List<NodeTemplate> nodes) {
        String names = nodes.stream().limit(MAX_SHOWN)
                .map(node -> node.getName() + " (" + TypeNames.shortName(node.getType()) + ")")
                .collect(Collectors.joining(", "));
        return nodes.size() > MAX_SHOWN ? names + ", …" : names;
    }
}
