package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/**
 * Makes fields of what is said of an input or output, of the topology or of a workflow.
 *
 * @param session   the topology
 * @param parameter the input or output
 * @param owner     where it stands
 */
record ParameterFields(DocumentSession session, ParameterDefinition parameter, ValuePath owner) {

    private static final List<String> PRIMITIVES = List.of("string", "integer", "float", "boolean", "timestamp", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "version", "range", "list", "map", "scalar-unit.size", "scalar-unit.time", "scalar-unit.frequency", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            "scalar-unit.bitrate"); //$NON-NLS-1$
    private static final List<String> STATUS = List.of("supported", "unsupported", "experimental", "deprecated"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final String LIST = "list"; //$NON-NLS-1$
    private static final String MAP = "map"; //$NON-NLS-1$
    private static final String TYPE = "type"; //$NON-NLS-1$
    private static final String CONSTRAINTS = "constraints"; //$NON-NLS-1$

    Field type() {
        return chosen(TYPE, Messages.Field_typeName, types(), parameter.getType());
    }

    /** {@return a field for the default value} */
    Field standard(String label) {
        Optional<Value> given = Optional.ofNullable(parameter.getDefaultValue());
        Field field = new ValueFields(session).of(new Spot(
                new Label(label, Words.line(parameter.getDescription()), false), Schema.of(parameter),
                Optional.empty(), owner.inside("default"), given, given.map(value -> value))); //$NON-NLS-1$
        // a default must be there before anything is known
        return Secrets.isSecret(parameter.getName()) ? field.with(new Kind.Secret())
                : field.with(field.actions().withoutFunction());
    }

    Field status() {
        return chosen("status", Messages.Field_status, STATUS, parameter.getStatus()); //$NON-NLS-1$
    }

    Field description() {
        return Words.field(Messages.Field_description, parameter.getDescription(), owner.inside(Extras.DESCRIPTION));
    }

    Field required() {
        return Field.of(owner.inside("required").toString(), Messages.Field_required, new Kind.Flag(), //$NON-NLS-1$
                Boolean.toString(parameter.isRequired()),
                typed -> new SetValue(owner.inside("required"), typed)); //$NON-NLS-1$
    }

    Field constraints() {
        return new ConstraintFields(session).of(Messages.Field_constraints, parameter.getConstraints(),
                Schema.of(parameter), owner.inside(CONSTRAINTS));
    }

    /** {@return fields for what the items or entries, and the keys of the entries, are; none where there are none} */
    List<Field> contents() {
        List<Field> fields = new ArrayList<>();
        if (MAP.equals(parameter.getType()) || parameter.getKeySchema() != null) {
            fields.addAll(schema("key_schema", parameter.getKeySchema(), Messages.Field_keyType, //$NON-NLS-1$
                    Messages.Field_keyConstraints));
        }
        if (LIST.equals(parameter.getType()) || MAP.equals(parameter.getType())
                || parameter.getEntrySchema() != null) {
            fields.addAll(schema("entry_schema", parameter.getEntrySchema(), Messages.Field_entryType, //$NON-NLS-1$
                    Messages.Field_entryConstraints));
        }
        return fields;
    }

    /** A schema may be the name of a type alone, and then becomes longer with its first constraint. */
    private List<Field> schema(String keyname, SchemaDefinition schema, String label, String constraintsLabel) {
        ValuePath path = owner.inside(keyname);
        boolean plain = schema == null || schema.getConstraints().isEmpty() && schema.getExtras().isEmpty()
                && schema.getEntrySchema() == null && schema.getKeySchema() == null && schema.getDescription() == null;
        String now = schema == null ? null : schema.getType();
        Field type = chosen(path, label, types(), now, typed -> plain ? typed(path, typed)
                : new SetValue(path.inside(TYPE), YamlString.of(typed)));
        if (now == null) {
            return List.of(type);
        }
        Field constraints = new ConstraintFields(session).of(constraintsLabel, schema.getConstraints(),
                Schema.of(schema), path.inside(CONSTRAINTS));
        return List.of(type, plain ? new Preceded(typed(path, now)).of(constraints) : constraints);
    }

    private static Edit typed(ValuePath path, String type) {
        return new SetValue(path, TYPE + ": " + YamlString.of(type)); //$NON-NLS-1$
    }

    private List<String> types() {
        TypeLibrary types = session.document().types();
        return Stream.concat(PRIMITIVES.stream(), types.names(DataType.class).stream()).distinct().toList();
    }

    private Field chosen(String keyname, String label, List<String> options, String now) {
        ValuePath path = owner.inside(keyname);
        return chosen(path, label, options, now, typed -> new SetValue(path, YamlString.of(typed)));
    }

    private static Field chosen(ValuePath path, String label, List<String> options, String now,
            Function<String, Edit> change) {
        Actions actions = Actions.of(typed -> !typed.isBlank() ? new Commit.Run(change.apply(typed.strip()))
                : now == null ? Commit.NOTHING : new Commit.Run(new UnsetValue(path)));
        return new Field(path.toString(), Label.of(label), new Kind.Choice(options, true),
                Content.of(Words.line(now)), now == null ? actions : actions.with(Verb.RESET, new UnsetValue(path)),
                List.of());
    }
}
