package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads type definitions (TOSCA Simple Profile 1.3, section 3.7). */
final class TypeReader {

    /** Sections of types by their keyname. */
    static final Set<String> SECTIONS = Set.of("node_types", "capability_types", "relationship_types", "data_types",
            "artifact_types", "interface_types", "group_types", "policy_types");
    private static final int ANY_NUMBER = -1;

    private final Form form;
    private final DefinitionReader definitions;

    TypeReader(Form form, DefinitionReader definitions) {
        this.form = form;
        this.definitions = definitions;
    }

    EntityType read(String section, YamlEntry entry) {
        EntityType type = named(create(section), entry);
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "derived_from" -> text(type, Literals.ENTITY_TYPE__DERIVED_FROM, key);
                case "version" -> text(type, Literals.ENTITY_TYPE__VERSION, key);
                case "description" -> text(type, Literals.ENTITY_TYPE__DESCRIPTION, key);
                case "metadata" -> ValueReader.assignments(type, Literals.ENTITY_TYPE__METADATA, form.entries(key));
                case "properties" -> definitions.properties(type, Literals.ENTITY_TYPE__PROPERTIES, key);
                case "attributes" -> definitions.properties(type, Literals.ENTITY_TYPE__ATTRIBUTES, key);
                default -> readSpecific(type, key);
            }
        }
        return type;
    }

    private static EntityType create(String section) {
        ToscaFactory factory = ToscaFactory.eINSTANCE;
        return switch (section) {
            case "node_types" -> factory.createNodeType();
            case "capability_types" -> factory.createCapabilityType();
            case "relationship_types" -> factory.createRelationshipType();
            case "data_types" -> factory.createDataType();
            case "artifact_types" -> factory.createArtifactType();
            case "interface_types" -> factory.createInterfaceType();
            case "group_types" -> factory.createGroupType();
            default -> factory.createPolicyType();
        };
    }

    private void readSpecific(EntityType type, YamlEntry key) {
        boolean read = switch (type) {
            case NodeType node -> readNodeType(node, key);
            case CapabilityType capability -> texts(key, "valid_source_types", capability,
                    Literals.CAPABILITY_TYPE__VALID_SOURCE_TYPES);
            case RelationshipType relationship -> texts(key, "valid_target_types", relationship,
                    Literals.RELATIONSHIP_TYPE__VALID_TARGET_TYPES);
            case DataType data -> readDataType(data, key);
            case ArtifactType artifact -> readArtifactType(artifact, key);
            case GroupType group -> texts(key, "members", group, Literals.GROUP_TYPE__MEMBERS);
            case PolicyType policy -> texts(key, "targets", policy, Literals.POLICY_TYPE__TARGETS);
            default -> false;
        };
        if (!read) {
            add(type, Literals.ENTITY_TYPE__EXTRAS, ValueReader.assignment(key));
        }
    }

    private boolean readNodeType(NodeType type, YamlEntry key) {
        switch (key.name()) {
            case "capabilities" -> form.entries(key)
                    .forEach(entry -> add(type, Literals.NODE_TYPE__CAPABILITIES, capability(entry)));
            case "requirements" -> requirements(type, key);
            case "artifacts" -> new ArtifactReader(form).read(type, Literals.NODE_TYPE__ARTIFACTS, key);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readDataType(DataType type, YamlEntry key) {
        switch (key.name()) {
            case "constraints" -> definitions.constraints(type, Literals.DATA_TYPE__CONSTRAINTS, key);
            case "entry_schema" -> set(type, Literals.DATA_TYPE__ENTRY_SCHEMA, definitions.schema(key));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readArtifactType(ArtifactType type, YamlEntry key) {
        if (key.name().equals("mime_type")) {
            text(type, Literals.ARTIFACT_TYPE__MIME_TYPE, key);
            return true;
        }
        return texts(key, "file_ext", type, Literals.ARTIFACT_TYPE__FILE_EXTENSIONS);
    }

    private CapabilityDefinition capability(YamlEntry entry) {
        CapabilityDefinition capability = named(ToscaFactory.eINSTANCE.createCapabilityDefinition(), entry);
        if (!(entry.value().resolved() instanceof YamlMapping)) {
            form.text(entry).ifPresent(text -> set(capability, Literals.CAPABILITY_DEFINITION__TYPE, text));
            return capability;
        }
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "type" -> form.text(key)
                        .ifPresent(text -> set(capability, Literals.CAPABILITY_DEFINITION__TYPE, text));
                case "description" -> form.text(key)
                        .ifPresent(text -> set(capability, Literals.CAPABILITY_DEFINITION__DESCRIPTION, text));
                case "properties" -> definitions.properties(capability,
                        Literals.CAPABILITY_DEFINITION__PROPERTIES, key);
                case "attributes" -> definitions.properties(capability,
                        Literals.CAPABILITY_DEFINITION__ATTRIBUTES, key);
                default -> texts(key, "valid_source_types", capability,
                        Literals.CAPABILITY_DEFINITION__VALID_SOURCE_TYPES);
            }
        }
        return capability;
    }

    private void requirements(NodeType type, YamlEntry section) {
        for (YamlNode item : form.items(section)) {
            form.entries(item, section.name())
                    .forEach(entry -> add(type, Literals.NODE_TYPE__REQUIREMENTS, requirement(entry)));
        }
    }

    private RequirementDefinition requirement(YamlEntry entry) {
        RequirementDefinition requirement = named(ToscaFactory.eINSTANCE.createRequirementDefinition(), entry);
        if (!(entry.value().resolved() instanceof YamlMapping)) {
            form.text(entry).ifPresent(text -> set(requirement, Literals.REQUIREMENT_DEFINITION__CAPABILITY, text));
            return requirement;
        }
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "capability" -> form.text(key)
                        .ifPresent(text -> set(requirement, Literals.REQUIREMENT_DEFINITION__CAPABILITY, text));
                case "node" -> form.text(key)
                        .ifPresent(text -> set(requirement, Literals.REQUIREMENT_DEFINITION__NODE, text));
                case "relationship" -> relationship(key)
                        .ifPresent(text -> set(requirement, Literals.REQUIREMENT_DEFINITION__RELATIONSHIP, text));
                case "occurrences" -> occurrences(requirement, key);
                default -> {
                }
            }
        }
        return requirement;
    }

    private Optional<String> relationship(YamlEntry key) {
        if (key.value().resolved() instanceof YamlMapping mapping) {
            return mapping.written("type").flatMap(form::text);
        }
        return form.text(key);
    }

    private void occurrences(RequirementDefinition requirement, YamlEntry key) {
        List<YamlNode> bounds = form.items(key);
        if (bounds.size() == 2) {
            set(requirement, Literals.REQUIREMENT_DEFINITION__MINIMUM, bound(bounds.get(0), 1));
            set(requirement, Literals.REQUIREMENT_DEFINITION__MAXIMUM, bound(bounds.get(1), ANY_NUMBER));
        }
    }

    private static int bound(YamlNode node, int otherwise) {
        return node.resolved() instanceof YamlScalar scalar && scalar.text().matches("\\d{1,6}")
                ? Integer.parseInt(scalar.text())
                : otherwise;
    }

    private void text(EntityType type, EStructuralFeature feature, YamlEntry key) {
        form.text(key).ifPresent(text -> set(type, feature, text));
    }

    private boolean texts(YamlEntry key, String name, EObject owner,
            EStructuralFeature feature) {
        if (!key.name().equals(name)) {
            return false;
        }
        form.texts(key).forEach(text -> add(owner, feature, text));
        return true;
    }
}
