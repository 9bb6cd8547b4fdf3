package org.deepworkbench.topology.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.AddGroup;
import org.deepworkbench.topology.core.edit.AddPolicy;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.ui.internal.session.Selected;

/** What nodes are put together in. */
enum TeamKind {
    /** Nodes that belong together. */
    GROUP(GroupType.class) {
        @Override
        List<? extends NamedElement> all(TopologyTemplate topology) {
            return topology.getGroups();
        }

        @Override
        Edit add(String name, String type, List<String> members) {
            return new AddGroup(name, type, members);
        }

        @Override
        Selected selected(String name) {
            return new Selected.Group(name);
        }
    },
    /** A rule for nodes. */
    POLICY(PolicyType.class) {
        @Override
        List<? extends NamedElement> all(TopologyTemplate topology) {
            return topology.getPolicies();
        }

        @Override
        Edit add(String name, String type, List<String> members) {
            return new AddPolicy(name, type, members);
        }

        @Override
        Selected selected(String name) {
            return new Selected.Policy(name);
        }
    };

    private final Class<? extends EntityType> types;

    TeamKind(Class<? extends EntityType> types) {
        this.types = types;
    }

    abstract List<? extends NamedElement> all(TopologyTemplate topology);

    /** {@return the edit that adds one} */
    abstract Edit add(String name, String type, List<String> members);

    abstract Selected selected(String name);

    /** {@return the names of the types that one can be of} */
    List<String> types(TopologyDocument document) {
        return document.types().names(types);
    }

    /** {@return the names that are taken} */
    Set<String> names(TopologyDocument document) {
        return Optional.ofNullable(document.serviceTemplate().getTopology()).map(this::all)
                .<List<? extends NamedElement>>map(List::copyOf).orElse(List.of()).stream()
                .map(NamedElement::getName).collect(Collectors.toSet());
    }
}
