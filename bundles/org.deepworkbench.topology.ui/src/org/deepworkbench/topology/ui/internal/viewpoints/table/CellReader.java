package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.FieldEntry;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.viewpoint.ElementPath;
import org.deepworkbench.topology.core.viewpoint.NodeFacts;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Typing;

/** Reads what stands at a path of a node. */
final class CellReader {

    private CellReader() {
    }

    static Cell read(NodeFacts node, ElementPath path) {
        return switch (path.aspect()) {
            case NAME, TYPE, HOST, DESCRIPTION, PROBLEMS ->
                node.text(path).map(text -> new Cell(text.strip(), Cell.State.GIVEN))
                        .orElse(new Cell("", Cell.State.NONE)); //$NON-NLS-1$
            case METADATA -> value(node.node().getMetadata(), path.names()).map(value -> given(value, "string")) //$NON-NLS-1$
                    .orElse(new Cell("", Cell.State.NONE)); //$NON-NLS-1$
            case PROPERTIES -> value(node, definition(node, path), value(node.node().getProperties(), path.names()));
            case CAPABILITIES -> value(node, definition(node, path), ofCapability(node, path));
        };
    }

    private static Optional<Value> ofCapability(NodeFacts node, ElementPath path) {
        return node.node().getCapabilities().stream()
                .filter(capability -> path.names().get(0).equals(capability.getName())).findFirst()
                .flatMap(capability -> value(capability.getProperties(), path.names().subList(1, path.names().size())));
    }

    private static Cell value(NodeFacts node, Optional<PropertyDefinition> definition, Optional<Value> given) {
        String type = definition.map(PropertyDefinition::getType).orElse(""); //$NON-NLS-1$
        if (given.isPresent()) {
            return given(given.get(), type);
        }
        if (definition.isEmpty()) {
            boolean known = node.types().find(NodeType.class, node.node().getType()).isPresent();
            return known ? Cell.ABSENT : new Cell("", Cell.State.NONE); //$NON-NLS-1$
        }
        return Optional.ofNullable(definition.get().getDefaultValue())
                .map(value -> new Cell(text(value, type), Cell.State.DEFAULT))
                .orElseGet(() -> new Cell("", definition.get().isRequired() ? Cell.State.MISSING : Cell.State.NONE)); //$NON-NLS-1$
    }

    private static Cell given(Value value, String type) {
        return new Cell(text(value, type), value instanceof FunctionValue ? Cell.State.COMPUTED : Cell.State.GIVEN);
    }

    private static String text(Value value, String type) {
        return value instanceof FunctionValue ? FieldEntry.text(Expression.of(value)) : Typing.shown(value, type);
    }

    private static Optional<Value> value(List<Assignment> assignments, List<String> names) {
        Optional<Value> value = assignments.stream()
                .filter(assignment -> names.get(0).equals(assignment.getName())).findFirst().map(Assignment::getValue);
        return names.size() == 1 ? value
                : value.filter(MapValue.class::isInstance)
                        .flatMap(map -> value(((MapValue) map).getEntries(), names.subList(1, names.size())));
    }

    /** {@return what the type says of a property; nothing of what is nested in one} */
    static Optional<PropertyDefinition> definition(NodeFacts node, ElementPath path) {
        TypeLibrary types = node.types();
        Optional<NodeType> type = types.find(NodeType.class, node.node().getType());
        List<String> names = path.names();
        return switch (path.aspect()) {
            case PROPERTIES -> names.size() == 1 ? type.map(types::properties).map(all -> all.get(names.get(0)))
                    : Optional.empty();
            case CAPABILITIES -> names.size() == 2 ? type.map(types::capabilities).map(all -> all.get(names.get(0)))
                    .map((CapabilityDefinition capability) -> types.properties(capability).get(names.get(1)))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }
}
