package org.deepworkbench.topology.core.internal.plan;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.check.Hosting;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/** Finds connections that a node's type demands and that nobody made. */
final class ConnectionCheck {

    private static final String HOSTED_ON = "tosca.relationships.HostedOn";

    private final TopologyDocument document;
    private final TypeLibrary types;
    private final Where where;
    private final List<Fault> faults;

    ConnectionCheck(TopologyDocument document, Where where, List<Fault> faults) {
        this.document = document;
        this.types = document.types();
        this.where = where;
        this.faults = faults;
    }

    void run() {
        for (NodeTemplate node : document.nodes()) {
            types.find(NodeType.class, node.getType()).map(types::requirements)
                    .ifPresent(demanded -> check(node, demanded));
        }
    }

    private void check(NodeTemplate node, Map<String, RequirementDefinition> demanded) {
        demanded.values().stream().filter(definition -> definition.getMinimum() > made(node, definition))
                .filter(definition -> !(hosts(definition) && isHosted(node, demanded)))
                .forEach(definition -> faults.add(new Fault(
                        NLS.bind(Messages.Plan_unmet, new Object[] { node.getName(), definition.getName(),
                                wanted(definition) }),
                        where.at(node.getNameOffset()), "", Messages.Plan_unmetRemedy)));
    }

    private static long made(NodeTemplate node, RequirementDefinition definition) {
        return node.getRequirements().stream().map(RequirementAssignment::getName)
                .filter(definition.getName()::equals).count();
    }

    /** A node hosted by way of any requirement needs no other host, whatever its ancestors ask for. */
    private boolean isHosted(NodeTemplate node, Map<String, RequirementDefinition> demanded) {
        return node.getRequirements().stream().anyMatch(given -> given.getName().equals(Hosting.HOST)
                || demanded.containsKey(given.getName()) && hosts(demanded.get(given.getName())));
    }

    private boolean hosts(RequirementDefinition definition) {
        return definition.getName().equals(Hosting.HOST) || definition.getRelationship() != null
                && types.derives(RelationshipType.class, definition.getRelationship(), HOSTED_ON);
    }

    private static String wanted(RequirementDefinition definition) {
        return definition.getNode() == null ? String.valueOf(definition.getCapability()) : definition.getNode();
    }
}
