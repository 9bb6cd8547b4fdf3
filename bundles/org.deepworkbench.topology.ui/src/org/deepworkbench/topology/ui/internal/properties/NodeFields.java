package org.deepworkbench.topology.ui.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.edit.Connect;
import org.deepworkbench.topology.core.edit.Disconnect;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.properties.Field.Origin;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.osgi.util.NLS;

/** Makes fields of a node template: what it is, its properties, those of its capabilities, artifacts, requirements. */
final class NodeFields {

    private final DocumentSession session;
    private final NodeTemplate node;
    private final TypeLibrary types;
    private final Optional<NodeType> type;
    private final ValueFields values;

    private NodeFields(DocumentSession session, NodeTemplate node) {
        this.session = session;
        this.node = node;
        types = session.document().types();
        type = types.find(NodeType.class, node.getType());
        values = new ValueFields(session);
    }

    /** {@return the fields of the node, under their headings in order} */
    static List<Field> of(DocumentSession session, NodeTemplate node) {
        NodeFields fields = new NodeFields(session, node);
        List<Field> all = new ArrayList<>(fields.general());
        all.addAll(fields.properties());
        all.addAll(fields.artifacts());
        all.addAll(fields.capabilities());
        all.addAll(fields.requirements());
        return all;
    }

    private List<Field> general() {
        String group = Messages.Group_node;
        return List.of(
                Field.plain(group, Messages.Field_name, node.getName(),
                        typed -> new RenameNode(node.getName(), typed)),
                Field.plain(group, Messages.Field_typeName, text(node.getType()),
                        typed -> new SetValue(ValuePath.node(node.getName(), "type"), YamlString.of(typed))), //$NON-NLS-1$
                Words.field(group, Messages.Field_description, node.getDescription(),
                        ValuePath.node(node.getName(), "description"))); //$NON-NLS-1$
    }

    private List<Field> properties() {
        Map<String, PropertyDefinition> defined = type.map(types::properties).orElse(Map.of());
        List<Field> required = new ArrayList<>();
        List<Field> others = new ArrayList<>();
        for (String name : union(defined.keySet(), node.getProperties())) {
            Optional<PropertyDefinition> definition = Optional.ofNullable(defined.get(name));
            boolean needed = definition.filter(known -> known.isRequired() && known.getDefaultValue() == null)
                    .isPresent();
            Field field = values.of(needed ? Messages.Group_required : Messages.Group_properties, name, definition,
                    named(node.getProperties(), name), ValuePath.property(node.getName(), name));
            (needed ? required : others).add(field);
        }
        required.addAll(others);
        return required;
    }

    private List<Field> capabilities() {
        Map<String, CapabilityDefinition> defined = type.map(types::capabilities).orElse(Map.of());
        List<Field> fields = new ArrayList<>();
        for (String capability : union(defined.keySet(), node.getCapabilities())) {
            Map<String, PropertyDefinition> properties = Optional.ofNullable(defined.get(capability))
                    .map(types::properties).orElse(Map.of());
            List<Assignment> given = named(node.getCapabilities(), capability)
                    .<List<Assignment>>map(assignment -> assignment.getProperties()).orElse(List.of());
            String group = NLS.bind(Messages.Group_capability, capability);
            for (String name : union(properties.keySet(), given)) {
                fields.add(values.of(group, name, Optional.ofNullable(properties.get(name)), named(given, name),
                        ValuePath.capability(node.getName(), capability, name)));
            }
        }
        return fields;
    }

    private List<Field> artifacts() {
        List<Field> fields = new ArrayList<>();
        for (ArtifactDefinition artifact : node.getArtifacts()) {
            ValuePath path = ValuePath.artifact(node.getName(), artifact.getName(), "file"); //$NON-NLS-1$
            fields.add(Field.plain(Messages.Group_artifacts, artifact.getName(),
                    Typed.shown(artifact.getFile(), "string"), //$NON-NLS-1$
                    typed -> new SetValue(path, Typed.yaml(typed, "string"))) //$NON-NLS-1$
                    .with(session.problemsIn(artifact)));
        }
        return fields;
    }

    private List<Field> requirements() {
        List<Field> fields = new ArrayList<>();
        Set<String> given = new LinkedHashSet<>();
        for (int i = 0; i < node.getRequirements().size(); i++) {
            RequirementAssignment assignment = node.getRequirements().get(i);
            given.add(assignment.getName());
            fields.add(Field.plain(Messages.Group_requirements, text(assignment.getName()), text(assignment.getNode()),
                    typed -> new Connect(node.getName(), assignment.getName(), typed))
                    .removable(new Disconnect(node.getName(), i)).with(session.problemsIn(assignment)));
        }
        for (RequirementDefinition open : type.map(types::requirements).orElse(Map.of()).values()) {
            if (!given.contains(open.getName())) {
                Origin origin = open.getMinimum() > 0 ? Origin.MISSING : Origin.NONE;
                fields.add(new Field(Messages.Group_requirements, open.getName(),
                        NLS.bind(Messages.Field_requirement, open.getCapability()), "", origin, //$NON-NLS-1$
                        Optional.of(typed -> new Connect(node.getName(), open.getName(), typed)), Optional.empty(),
                        List.of(), List.of()));
            }
        }
        return fields;
    }

    private static <T extends NamedElement> Optional<T> named(List<T> elements, String name) {
        return elements.stream().filter(element -> name.equals(element.getName())).findFirst();
    }

    private static Set<String> union(Set<String> defined, List<? extends NamedElement> given) {
        Set<String> all = new LinkedHashSet<>(defined);
        given.forEach(element -> all.add(element.getName()));
        return all;
    }

    private static String text(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
