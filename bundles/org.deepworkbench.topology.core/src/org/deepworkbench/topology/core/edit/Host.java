package org.deepworkbench.topology.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/**
 * Hosts a node on another one: connects that requirement of its type which a hosting relationship meets, and which the
 * host has the capability for.
 *
 * @param node name of the node template that is hosted
 * @param host name of the node template that hosts it
 */
public record Host(String node, String host) implements Edit {

    private static final String HOSTED_ON = "tosca.relationships.HostedOn";
    private static final String CONTAINER = "tosca.capabilities.Container";
    private static final String NAME = "host";

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_host, node, host);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        NodeTemplate hosted = Faults.node(context, node);
        NodeTemplate hosting = Faults.node(context, host);
        return new Connect(node, requirement(context.types(), hosted, hosting), host).effect(context);
    }

    private String requirement(TypeLibrary types, NodeTemplate hosted, NodeTemplate hosting) throws FaultException {
        Optional<NodeType> type = types.find(NodeType.class, hosted.getType());
        if (type.isEmpty()) {
            return NAME;
        }
        Collection<RequirementDefinition> all = types.requirements(type.get()).values();
        List<RequirementDefinition> able = all.stream().filter(requirement -> isHosting(types, requirement))
                .filter(requirement -> isOffered(types, hosting, requirement)).toList();
        return able.stream().filter(requirement -> NAME.equals(requirement.getName())).findFirst()
                .or(() -> able.stream().findFirst()).map(RequirementDefinition::getName)
                .orElseThrow(() -> new FaultException(new Fault(NLS.bind(Messages.Edit_noHosting, node, host), "", "",
                        NLS.bind(Messages.Edit_noHostingRemedy,
                                String.join(", ", all.stream().map(RequirementDefinition::getName).toList())))));
    }

    private static boolean isHosting(TypeLibrary types, RequirementDefinition requirement) {
        boolean relationship = requirement.getRelationship() != null
                && types.derives(RelationshipType.class, requirement.getRelationship(), HOSTED_ON);
        return relationship || NAME.equals(requirement.getName()) || requirement.getCapability() != null
                && types.derives(CapabilityType.class, requirement.getCapability(), CONTAINER);
    }

    /** Whether the host has a capability of the type; a type nobody knows is given the benefit of the doubt. */
    private static boolean isOffered(TypeLibrary types, NodeTemplate hosting, RequirementDefinition requirement) {
        Optional<NodeType> type = types.find(NodeType.class, hosting.getType());
        boolean unknown = requirement.getCapability() == null || type.isEmpty()
                || types.find(CapabilityType.class, requirement.getCapability()).isEmpty();
        return unknown || types.capabilities(type.get()).values().stream().map(CapabilityDefinition::getType)
                .anyMatch(offered -> types.derives(CapabilityType.class, offered, requirement.getCapability()));
    }
}
