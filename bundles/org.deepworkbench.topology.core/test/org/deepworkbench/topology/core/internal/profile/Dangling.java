package org.deepworkbench.topology.core.internal.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;

/** Finds the names that the types of a library mention and the library does not have. */
final class Dangling {

    /** Every kind of type that a file can define. */
    static final List<Class<? extends EntityType>> KINDS = List.of(NodeType.class, CapabilityType.class,
            RelationshipType.class, DataType.class, ArtifactType.class, InterfaceType.class, GroupType.class,
            PolicyType.class);

    private static final Set<String> BUILT_IN = Set.of("string", "integer", "float", "boolean", "timestamp", "version",
            "range", "list", "map", "scalar-unit.size", "scalar-unit.frequency", "scalar-unit.time",
            "scalar-unit.bitrate");

    private final TypeLibrary types;
    private final List<String> found = new ArrayList<>();
    private String where;

    private Dangling(TypeLibrary types) {
        this.types = types;
    }

    /** {@return each as «type that mentions it → name»} */
    static List<String> names(TypeLibrary types) {
        Dangling dangling = new Dangling(types);
        KINDS.forEach(dangling::kind);
        return dangling.found;
    }

    private <T extends EntityType> void kind(Class<T> kind) {
        for (T type : types.all(kind)) {
            where = type.getName();
            parent(type);
            properties(type.getProperties());
            properties(type.getAttributes());
            if (type instanceof NodeType node) {
                node.getCapabilities().forEach(this::capability);
                node.getRequirements().forEach(this::requirement);
                node.getArtifacts().stream().map(ArtifactDefinition::getType)
                        .forEach(name -> known(ArtifactType.class, name));
            } else if (type instanceof RelationshipType relationship) {
                relationship.getValidTargetTypes().forEach(name -> known(CapabilityType.class, name));
            }
        }
    }

    private void parent(EntityType type) {
        String parent = type.getDerivedFrom();
        boolean ofBuiltIn = type instanceof DataType && parent != null && BUILT_IN.contains(parent);
        if (!ofBuiltIn && !types.lineage(type).getLast().getName().endsWith(".Root")) {
            found.add(where + " → " + parent);
        }
    }

    private void capability(CapabilityDefinition capability) {
        known(CapabilityType.class, capability.getType());
        capability.getValidSourceTypes().forEach(name -> known(NodeType.class, name));
        properties(capability.getProperties());
    }

    private void requirement(RequirementDefinition requirement) {
        known(CapabilityType.class, requirement.getCapability());
        if (requirement.getNode() != null) {
            known(NodeType.class, requirement.getNode());
        }
        if (requirement.getRelationship() != null) {
            known(RelationshipType.class, requirement.getRelationship());
        }
    }

    private void properties(Collection<PropertyDefinition> definitions) {
        for (PropertyDefinition definition : definitions) {
            data(definition.getType());
            schema(definition.getEntrySchema());
        }
    }

    private void schema(SchemaDefinition schema) {
        if (schema != null) {
            data(schema.getType());
            schema(schema.getEntrySchema());
        }
    }

    private void data(String name) {
        if (!BUILT_IN.contains(name)) {
            known(DataType.class, name);
        }
    }

    private void known(Class<? extends EntityType> kind, String name) {
        if (types.find(kind, name).isEmpty()) {
            found.add(where + " → " + name);
        }
    }
}
