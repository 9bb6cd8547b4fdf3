package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.SetRequirement;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes fields of the node filters of requirements: what whoever meets a requirement must be like. */
final class NodeFilters {

    private static final String FILTER = "node_filter"; //$NON-NLS-1$

    private final DocumentSession session;
    private final NodeTemplate node;

    NodeFilters(DocumentSession session, NodeTemplate node) {
        this.session = session;
        this.node = node;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < node.getRequirements().size(); i++) {
            RequirementAssignment requirement = node.getRequirements().get(i);
            int index = i;
            FilterFields filter = new FilterFields(session, "filter " + i, requirement.getNodeFilter(), //$NON-NLS-1$
                    wanted(requirement), (inside, yaml) -> edit(index, inside, yaml));
            sections.add(new Section(requirement.getName(),
                    List.of(filter.field(Messages.Field_filter, Messages.Field_filterAbout))));
        }
        return sections;
    }

    /** The type of the node that is named, or that is named itself, or that the requirement asks for. */
    private Optional<NodeType> wanted(RequirementAssignment requirement) {
        TypeLibrary types = session.document().types();
        Optional<String> named = Optional.ofNullable(requirement.getNode());
        return named.flatMap(session.document()::node).map(NodeTemplate::getType).or(() -> named)
                .or(() -> types.find(NodeType.class, node.getType())
                        .map(type -> types.requirements(type).get(requirement.getName()))
                        .map(RequirementDefinition::getNode))
                .flatMap(name -> types.find(NodeType.class, name));
    }

    private SetRequirement edit(int index, List<Object> inside, Optional<String> yaml) {
        List<Object> place = new ArrayList<>(List.of(FILTER));
        place.addAll(inside);
        return new SetRequirement(node.getName(), index, place, yaml);
    }
}
