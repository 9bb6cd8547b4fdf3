package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.internal.dialect.Dialect;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads type definitions (TOSCA Simple Profile 1.3, section 3.7). */
final class TypeReader {

    private static final Set<String> COMMON = Set.of("derived_from", "version", "description", "metadata",
            "properties", "attributes", "abstract", "tags");
    /** What each section's types have beside the common keynames; an interface type's other keys are operations. */
    private static final Map<String, Set<String>> OWN = Map.of(
            "node_types", Set.of("capabilities", "requirements", "interfaces", "artifacts"),
            "capability_types", Set.of("valid_source_types", "valid_source_node_types", "valid_relationship_types"),
            "relationship_types", Set.of("valid_target_types", "valid_source_types", "valid_capability_types",
                    "valid_target_node_types", "valid_source_node_types", "interfaces", "artifacts"),
            "data_types", Set.of("constraints", "entry_schema", "key_schema", "validation", "data_type", "units",
                    "canonical_unit", "prefixes"),
            "artifact_types", Set.of("mime_type", "file_ext"),
            "interface_types", Set.of("inputs", "operations", "notifications"),
            "group_types", Set.of("members", "interfaces", "capabilities", "requirements"),
            "policy_types", Set.of("targets", "triggers"));
    /** Sections of types by their keyname. */
    static final Set<String> SECTIONS = OWN.keySet();
    private static final Map<String, Set<String>> KEYS = OWN.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, section -> withCommon(section.getValue())));

    private final Form form;
    private final DefinitionReader definitions;
    private final Dialect dialect;

    TypeReader(Form form, DefinitionReader definitions, Dialect dialect) {
        this.form = form;
        this.definitions = definitions;
        this.dialect = dialect;
    }

    private static Set<String> withCommon(Set<String> own) {
        Set<String> keys = new HashSet<>(COMMON);
        keys.addAll(own);
        return Set.copyOf(keys);
    }

    EntityType read(String section, YamlEntry entry) {
        EntityType type = named(create(section), entry);
        for (YamlEntry key : form.entries(entry)) {
            if (!readCommon(type, key) && !readOwn(type, key)) {
                extra(type, key, KEYS.get(section));
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

    private void extra(EntityType type, YamlEntry key, Set<String> known) {
        if (!known.contains(key.name())) {
            form.unknownKey(key, type.getName(), known);
        }
        add(type, Literals.ENTITY_TYPE__EXTRAS, ValueReader.assignment(key));
    }

    private boolean readCommon(EntityType type, YamlEntry key) {
        switch (key.name()) {
            case "derived_from" -> form.text(type, Literals.ENTITY_TYPE__DERIVED_FROM, key);
            case "version" -> form.text(type, Literals.ENTITY_TYPE__VERSION, key);
            case "description" -> form.text(type, Literals.ENTITY_TYPE__DESCRIPTION, key);
            case "metadata" -> ValueReader.assignments(type, Literals.ENTITY_TYPE__METADATA, form.entries(key));
            case "properties" -> definitions.properties(type, Literals.ENTITY_TYPE__PROPERTIES, key);
            case "attributes" -> definitions.definitionsOrValues(type, Literals.ENTITY_TYPE__ATTRIBUTES, key);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readOwn(EntityType type, YamlEntry key) {
        return switch (type) {
            case NodeType node -> readNodeType(node, key);
            case RelationshipType relationship -> readRelationshipType(relationship, key);
            case CapabilityType capability -> key.name().startsWith("valid_source_")
                    && texts(key, capability, Literals.CAPABILITY_TYPE__VALID_SOURCE_TYPES);
            case DataType data -> readDataType(data, key);
            case ArtifactType artifact -> readArtifactType(artifact, key);
            case InterfaceType interfaceType -> {
                new InterfaceTypeReader(form, definitions, dialect).read(interfaceType, key);
                yield true;
            }
            case GroupType group -> key.name().equals("members") ? texts(key, group, Literals.GROUP_TYPE__MEMBERS)
                    : readInterfaces(group, key);
            case PolicyType policy -> key.name().equals("targets")
                    && texts(key, policy, Literals.POLICY_TYPE__TARGETS);
            default -> false;
        };
    }

    private boolean readNodeType(NodeType type, YamlEntry key) {
        switch (key.name()) {
            case "capabilities" -> NamedItems.ofMap(form, key).forEach(entry -> add(type,
                    Literals.NODE_TYPE__CAPABILITIES, new CapabilityReader(form, definitions).definition(entry)));
            case "requirements" -> new RequirementReader(form, definitions).definitions(type, key);
            case "artifacts" -> new ArtifactReader(form).read(type, Literals.NODE_TYPE__ARTIFACTS, key);
            default -> {
                return readInterfaces(type, key);
            }
        }
        return true;
    }

    private boolean readRelationshipType(RelationshipType type, YamlEntry key) {
        return switch (key.name()) {
            case "valid_target_types", "valid_capability_types" -> texts(key, type,
                    Literals.RELATIONSHIP_TYPE__VALID_TARGET_TYPES);
            default -> readInterfaces(type, key);
        };
    }

    private boolean readInterfaces(EntityType type, YamlEntry key) {
        if (!key.name().equals("interfaces")) {
            return false;
        }
        new InterfaceReader(form, definitions).read(type, Literals.ENTITY_TYPE__INTERFACES, key);
        return true;
    }

    private boolean readDataType(DataType type, YamlEntry key) {
        SchemaReader schemas = definitions.schemas();
        switch (key.name()) {
            case "constraints" -> schemas.constraints(type, Literals.DATA_TYPE__CONSTRAINTS, key);
            case "validation" -> schemas.validation(type, Literals.DATA_TYPE__CONSTRAINTS, key);
            case "entry_schema" -> set(type, Literals.DATA_TYPE__ENTRY_SCHEMA, schemas.schema(key));
            case "key_schema" -> set(type, Literals.DATA_TYPE__KEY_SCHEMA, schemas.schema(key));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readArtifactType(ArtifactType type, YamlEntry key) {
        if (key.name().equals("mime_type")) {
            form.text(type, Literals.ARTIFACT_TYPE__MIME_TYPE, key);
            return true;
        }
        return key.name().equals("file_ext") && texts(key, type, Literals.ARTIFACT_TYPE__FILE_EXTENSIONS);
    }

    private boolean texts(YamlEntry key, EObject owner, EStructuralFeature feature) {
        form.texts(key).forEach(text -> add(owner, feature, text));
        return true;
    }
}
