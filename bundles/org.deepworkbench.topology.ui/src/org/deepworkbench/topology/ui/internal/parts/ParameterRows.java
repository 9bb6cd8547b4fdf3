package org.deepworkbench.topology.ui.internal.parts;

import java.util.List;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.ui.internal.parts.CellTable.Column.Form;
import org.deepworkbench.topology.ui.internal.parts.Parameter.Column;

/**
 * Inputs or outputs as rows.
 *
 * @param parameter which of them
 * @param document  the topology
 * @param typing    takes what is typed
 */
record ParameterRows(Parameter parameter, TopologyDocument document, Typing typing) implements CellTable.Rows {

    private static final List<String> TYPES = List.of("string", "integer", "float", "boolean", "list", "map", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "scalar-unit.size", "scalar-unit.time", "scalar-unit.frequency"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /** Takes what a person typed into a cell. */
    @FunctionalInterface
    interface Typing {

        /** Something was typed into the cell of a parameter and column. */
        void typed(ParameterDefinition row, Column column, String text);
    }

    /** {@return the columns of the table} */
    List<CellTable.Column> columns() {
        return parameter.columns().stream().map(column -> new CellTable.Column(heading(column), weight(column),
                column == Column.REQUIRED ? Form.FLAG : Form.TEXT)).toList();
    }

    private String heading(Column column) {
        return switch (column) {
            case NAME -> Messages.Column_name;
            case TYPE -> Messages.Column_type;
            case VALUE -> parameter == Parameter.INPUT ? Messages.Column_default : Messages.Column_value;
            case REQUIRED -> Messages.Column_required;
            case DESCRIPTION -> Messages.Column_description;
        };
    }

    private static int weight(Column column) {
        return switch (column) {
            case NAME, VALUE -> 25;
            case TYPE -> 20;
            case REQUIRED -> 16;
            case DESCRIPTION -> 29;
        };
    }

    /** {@return the input or output of a row} */
    ParameterDefinition at(int row) {
        return parameter.all(document).get(row);
    }

    /** {@return the row of a name; -1 if there is none} */
    int row(String name) {
        return parameter.all(document).stream().map(ParameterDefinition::getName).toList().indexOf(name);
    }

    @Override
    public int count() {
        return parameter.all(document).size();
    }

    @Override
    public String text(int row, int column) {
        return parameter.text(at(row), parameter.columns().get(column));
    }

    @Override
    public void typed(int row, int column, String text) {
        typing.typed(at(row), parameter.columns().get(column), text);
    }

    @Override
    public List<String> choices(int row, int column) {
        return parameter.columns().get(column) == Column.TYPE ? TYPES : List.of();
    }
}
