package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.function.FieldEntry;
import org.deepworkbench.topology.core.viewpoint.ElementPath;
import org.deepworkbench.topology.core.viewpoint.NodeFacts;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.ui.internal.properties.model.Typing;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes an edit of what is typed into a cell. */
final class CellEdit {

    private CellEdit() {
    }

    /** {@return whether something can be typed into the cell} */
    static boolean isPossible(ElementPath path, Cell cell) {
        return switch (path.aspect()) {
            case NAME, TYPE, DESCRIPTION -> true;
            case PROPERTIES, CAPABILITIES -> cell.state() != Cell.State.ABSENT;
            case HOST -> true;
            case PROBLEMS, METADATA -> false;
        };
    }

    /**
     * @param session the topology
     * @param node    the row
     * @param path    the column
     * @param cell    what it says
     * @param typed   what it is to say
     * @return the edit; nothing where it says so already
     * @throws FaultException if what was typed makes no sense there
     */
    static Optional<Edit> of(DocumentSession session, NodeFacts node, ElementPath path, Cell cell, String typed)
            throws FaultException {
        TopologyDocument document = session.document();
        if (typed.equals(cell.text())) {
            return Optional.empty();
        }
        String name = node.node().getName();
        return switch (path.aspect()) {
            case NAME -> Optional.of(new RenameNode(name, typed));
            case TYPE -> Optional.of(new SetValue(ValuePath.node(name, "type"), YamlString.of(typed))); //$NON-NLS-1$
            case DESCRIPTION -> text(ValuePath.node(name, "description"), typed); //$NON-NLS-1$
            case PROPERTIES -> value(document, node, path, cell, typed,
                    ValuePath.property(name, path.names().get(0), nested(path, 1)));
            case CAPABILITIES -> value(document, node, path, cell, typed,
                    ValuePath.capability(name, path.names().get(0), path.names().get(1), nested(path, 2)));
            case HOST -> HostEdit.of(session, name, typed);
            case PROBLEMS, METADATA -> Optional.empty();
        };
    }

    private static Object[] nested(ElementPath path, int from) {
        return path.names().subList(from, path.names().size()).toArray();
    }

    private static Optional<Edit> text(ValuePath place, String typed) {
        return Optional.of(typed.isBlank() ? new UnsetValue(place) : new SetValue(place, YamlString.of(typed)));
    }

    private static Optional<Edit> value(TopologyDocument document, NodeFacts node, ElementPath path, Cell cell,
            String typed, ValuePath place) throws FaultException {
        Optional<PropertyDefinition> definition = CellReader.definition(node, path);
        if (typed.isBlank()) {
            boolean given = cell.state() == Cell.State.GIVEN || cell.state() == Cell.State.COMPUTED;
            return given ? Optional.of(new UnsetValue(place)) : Optional.empty();
        }
        return Optional.of(FieldEntry.isExpression(typed) ? FieldEntry.edit(document, place, definition, typed)
                : new SetValue(place, Typing.yaml(typed, definition.map(PropertyDefinition::getType).orElse("")))); //$NON-NLS-1$
    }
}
