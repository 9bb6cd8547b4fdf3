package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/**
 * Checks node filters (TOSCA Simple Profile 1.3, section 3.6.5): that what they look at exists, and that their clauses
 * are ones. Filters may be written as maps or as lists of maps with one entry.
 */
final class NodeFilterCheck {

    private final Scope scope;

    NodeFilterCheck(Scope scope) {
        this.scope = scope;
    }

    /** @param target the type of the node that the requirement names, if it names one */
    void check(NodeTemplate node, RequirementAssignment requirement, RequirementDefinition definition,
            Optional<NodeType> target) {
        if (requirement.getNodeFilter() == null) {
            return;
        }
        FunctionCheck functions = new FunctionCheck(scope, Optional.of(node));
        Optional<NodeType> type = target.or(() -> Optional.ofNullable(definition)
                .flatMap(found -> scope.types().find(NodeType.class, found.getNode())));
        for (Assignment part : entries(requirement.getNodeFilter())) {
            switch (part.getName()) {
                case "properties" -> properties(part.getValue(), type.map(scope.types()::properties),
                        type.filter(scope::isWhole).map(NodeType::getName), functions);
                case "capabilities" -> entries(part.getValue())
                        .forEach(capability -> capability(capability, type, functions));
                default -> functions.checkInside(part.getValue());
            }
        }
    }

    private void capability(Assignment filter, Optional<NodeType> type, FunctionCheck functions) {
        Optional<Map<String, CapabilityDefinition>> known = type.map(scope.types()::capabilities);
        Optional<CapabilityDefinition> definition = known.flatMap(all -> named(all, filter.getName()));
        Optional<CapabilityType> itself = scope.types().find(CapabilityType.class, filter.getName());
        if (known.isPresent() && definition.isEmpty() && itself.isEmpty() && scope.isWhole(type.get())) {
            scope.findings().error(DiagnosticCode.UNKNOWN_CAPABILITY, filter.getNamePlace(),
                    NLS.bind(Messages.Check_unknownCapability, new Object[] { type.get().getName(),
                            filter.getName(), Nearest.hint(filter.getName(), known.get().keySet()) }),
                    Suggestions.nearest(filter.getNamePlace(), filter.getName(), known.get().keySet()));
        }
        Optional<Map<String, PropertyDefinition>> properties = definition.map(scope.types()::properties)
                .or(() -> itself.map(scope.types()::properties));
        Optional<String> whole = definition.filter(scope::isWhole).map(CapabilityDefinition::getType)
                .or(() -> itself.filter(scope::isWhole).map(CapabilityType::getName));
        entries(filter.getValue()).stream().filter(part -> part.getName().equals("properties"))
                .forEach(part -> properties(part.getValue(), properties, whole, functions));
    }

    private Optional<CapabilityDefinition> named(Map<String, CapabilityDefinition> all, String name) {
        return Optional.ofNullable(all.get(name)).or(() -> all.values().stream()
                .filter(capability -> scope.types().derives(CapabilityType.class, capability.getType(), name))
                .findFirst());
    }

    /** @param whole name of the type that has the properties, where it is known as a whole */
    private void properties(Value filters, Optional<Map<String, PropertyDefinition>> known, Optional<String> whole,
            FunctionCheck functions) {
        for (Assignment filter : entries(filters)) {
            PropertyDefinition definition = known.map(all -> all.get(filter.getName())).orElse(null);
            functions.checkInside(filter.getValue());
            if (definition != null) {
                new FilterClauseCheck(scope).check(filter.getValue(), definition);
            } else if (known.isPresent() && whole.isPresent()) {
                scope.findings().error(DiagnosticCode.UNKNOWN_PROPERTY, filter.getNamePlace(),
                        NLS.bind(Messages.Check_unknownProperty, new Object[] { whole.get(), filter.getName(),
                                Nearest.hint(filter.getName(), known.get().keySet()) }),
                        Suggestions.nearest(filter.getNamePlace(), filter.getName(), known.get().keySet()));
            }
        }
    }

    private static List<Assignment> entries(Value value) {
        return switch (value) {
            case MapValue map -> map.getEntries();
            case ListValue list -> {
                List<Assignment> entries = new ArrayList<>();
                list.getItems().forEach(item -> {
                    if (item instanceof MapValue map) {
                        entries.addAll(map.getEntries());
                    }
                });
                yield entries;
            }
            case null, default -> List.of();
        };
    }
}
