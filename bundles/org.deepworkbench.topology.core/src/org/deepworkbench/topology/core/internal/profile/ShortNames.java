package org.deepworkbench.topology.core.internal.profile;

import java.util.Map;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;

/**
 * The short forms of normative names, {@code Compute} and {@code tosca:Compute}, which the specification lists as
 * «shorthand name» and «type qualified name» of each type (Simple Profile, chapters 5 and 8).
 */
public final class ShortNames {

    private static final String NAMESPACE = "tosca:";

    /** Short names of types whose full name is more than the kind's prefix with that name. */
    private static final Map<Class<? extends EntityType>, Map<String, String>> IRREGULAR = Map.of(
            NodeType.class, Map.of("Network", "network.Network", "Port", "network.Port"),
            CapabilityType.class, Map.of("Bindable", "network.Bindable", "Linkable", "network.Linkable"),
            RelationshipType.class, Map.of("BindsTo", "network.BindsTo", "LinksTo", "network.LinksTo"),
            DataType.class, Map.of("NetworkInfo", "network.NetworkInfo", "PortInfo", "network.PortInfo", "PortDef",
                    "network.PortDef", "PortSpec", "network.PortSpec"),
            ArtifactType.class, Map.of("Bash", "Implementation.Bash", "Python", "Implementation.Python"),
            InterfaceType.class, Map.of("Standard", "node.lifecycle.Standard", "Lifecycle.Standard",
                    "node.lifecycle.Standard", "Configure", "relationship.Configure"));

    private ShortNames() {
    }

    /**
     * @param kind  a kind of type
     * @param given a name, perhaps short
     * @return the full name that it stands for if it is a short one, such as {@code tosca.nodes.Compute}
     */
    public static String full(Class<? extends EntityType> kind, String given) {
        String name = given.startsWith(NAMESPACE) ? given.substring(NAMESPACE.length()) : given;
        return TypeSections.prefix(kind) + IRREGULAR.getOrDefault(kind, Map.of()).getOrDefault(name, name);
    }
}
