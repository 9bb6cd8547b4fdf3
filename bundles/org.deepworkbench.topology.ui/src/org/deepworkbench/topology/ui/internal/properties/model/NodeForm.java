package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.ui.internal.properties.model.Form.Page;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes the form of a node template. */
final class NodeForm {

    private final DocumentSession session;
    private final NodeTemplate node;
    private final TypeLibrary types;
    private final Optional<NodeType> type;

    private NodeForm(DocumentSession session, NodeTemplate node) {
        this.session = session;
        this.node = node;
        types = session.document().types();
        type = types.find(NodeType.class, node.getType());
    }

    static Form of(DocumentSession session, NodeTemplate node) {
        return new Form(node.getName(), String.valueOf(node.getType()), new NodeForm(session, node).pages());
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(new Page(Tab.GENERAL, this::general)));
        Map<String, PropertyDefinition> properties = type.map(types::properties).orElse(Map.of());
        if (!properties.isEmpty() || !node.getProperties().isEmpty()) {
            pages.add(new Page(Tab.PROPERTIES, () -> List.of(new Section("", new ValueFields(session).all(properties, //$NON-NLS-1$
                    node.getProperties(), name -> ValuePath.property(node.getName(), name))))));
        }
        if (!capabilities().isEmpty()) {
            pages.add(new Page(Tab.CAPABILITIES, () -> capabilities().stream().map(this::capability).toList()));
        }
        NodeRequirements requirements = new NodeRequirements(session, node);
        if (requirements.apply()) {
            pages.add(new Page(Tab.REQUIREMENTS, requirements::sections));
        }
        NodeInterfaces interfaces = new NodeInterfaces(session, node);
        if (interfaces.apply()) {
            pages.add(new Page(Tab.INTERFACES, interfaces::sections));
        }
        pages.add(new Page(Tab.ARTIFACTS, new NodeArtifacts(session, node)::sections));
        pages.add(new Page(Tab.METADATA, () -> new MetadataFields(session, ValuePath.node(node.getName(), "metadata")) //$NON-NLS-1$
                .of(node.getMetadata())));
        if (!node.getRequirements().isEmpty()) {
            pages.add(new Page(Tab.NODE_FILTER, new NodeFilters(session, node)::sections));
        }
        if (!TeamForm.of(session, node.getName()).isEmpty()) {
            pages.add(new Page(Tab.POLICIES, () -> TeamForm.of(session, node.getName())));
        }
        return pages;
    }

    private List<Section> general() {
        String name = node.getName();
        Field called = Field.of("name", Messages.Field_name, new Kind.Line(), name, //$NON-NLS-1$
                typed -> new RenameNode(name, typed));
        Field is = Field.of("type", Messages.Field_typeName, //$NON-NLS-1$
                new Kind.Choice(types.names(NodeType.class), true), Words.line(node.getType()),
                typed -> new SetValue(ValuePath.node(name, "type"), YamlString.of(typed))); //$NON-NLS-1$
        Field about = Words.field(Messages.Field_description, node.getDescription(),
                ValuePath.node(name, "description")); //$NON-NLS-1$
        return List.of(new Section("", List.of(called, is, about))); //$NON-NLS-1$
    }

    /** {@return the names of the capabilities that have properties} */
    private Set<String> capabilities() {
        Set<String> names = new LinkedHashSet<>();
        type.map(types::capabilities).orElse(Map.of()).forEach((name, definition) -> {
            if (!types.properties(definition).isEmpty()) {
                names.add(name);
            }
        });
        node.getCapabilities().stream().filter(given -> !given.getProperties().isEmpty())
                .forEach(given -> names.add(given.getName()));
        return names;
    }

    private Section capability(String capability) {
        Optional<CapabilityDefinition> definition = type.map(known -> types.capabilities(known).get(capability));
        List<Assignment> given = Forms.named(node.getCapabilities(), capability)
                .<List<Assignment>>map(assignment -> assignment.getProperties()).orElse(List.of());
        return new Section(capability, new ValueFields(session).all(
                definition.map(types::properties).orElse(Map.of()), given,
                name -> ValuePath.capability(node.getName(), capability, name)));
    }
}
