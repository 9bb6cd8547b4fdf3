package org.deepworkbench.topology.core.internal.profile;

import java.util.Map;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.RelationshipType;

/** Which section of a file defines which kind of type. */
public final class TypeSections {

    private static final Map<String, Class<? extends EntityType>> KINDS = Map.of("node_types", NodeType.class,
            "capability_types", CapabilityType.class, "relationship_types", RelationshipType.class, "data_types",
            DataType.class, "artifact_types", ArtifactType.class, "interface_types", InterfaceType.class,
            "group_types", GroupType.class, "policy_types", PolicyType.class);

    private static final Map<Class<? extends EntityType>, String> PREFIXES = Map.of(NodeType.class, "tosca.nodes.",
            CapabilityType.class, "tosca.capabilities.", RelationshipType.class, "tosca.relationships.",
            DataType.class, "tosca.datatypes.", ArtifactType.class, "tosca.artifacts.", InterfaceType.class,
            "tosca.interfaces.", GroupType.class, "tosca.groups.", PolicyType.class, "tosca.policies.");

    private TypeSections() {
    }

    /** {@return the kind of type that a section such as {@code node_types} defines, or null} */
    public static Class<? extends EntityType> kind(String section) {
        return KINDS.get(section);
    }

    /** {@return what the normative names of a kind begin with} */
    public static String prefix(Class<? extends EntityType> kind) {
        return PREFIXES.get(kind);
    }
}
