package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks a value against the type that is asked for, into every depth. */
final class ValueCheck {

    /** What is asked for. */
    private record Wanted(String what, String type, List<Constraint> constraints, SchemaDefinition entries) {
    }

    private final Scope scope;
    private final FunctionCheck functions;

    /** @param functions checks the functions found on the way */
    ValueCheck(Scope scope, FunctionCheck functions) {
        this.scope = scope;
        this.functions = functions;
    }

    void check(Value value, PropertyDefinition definition) {
        if (Values.isAbsent(value)) {
            return;
        }
        check(value, new Wanted(definition.getName(), definition.getType(), definition.getConstraints(),
                definition.getEntrySchema()));
    }

    private void check(Value value, Wanted wanted) {
        if (value instanceof FunctionValue function) {
            functions.check(function);
            functions.checkResult(function, wanted.what(), wanted.type());
            return;
        }
        if (wanted.type() == null) {
            functions.checkInside(value);
            return;
        }
        switch (wanted.type()) {
            case "list" -> list(value, wanted);
            case "map" -> map(value, wanted);
            case "range" -> range(value, wanted);
            default -> scalarOrData(value, wanted);
        }
    }

    private void scalarOrData(Value value, Wanted wanted) {
        Optional<DataType> data = scope.types().find(DataType.class, wanted.type());
        if (data.isPresent()) {
            data(value, data.get(), wanted);
            return;
        }
        if (!ScalarForm.isKnown(wanted.type())) {
            functions.checkInside(value);
            return;
        }
        if (!(value instanceof ScalarValue scalar)) {
            wrongType(value, wanted);
            return;
        }
        switch (ScalarForm.judge(scalar, wanted.type())) {
            case RIGHT -> constraints(scalar, wanted);
            case LENIENT -> {
                scope.findings().warning(DiagnosticCode.LENIENT_TYPE, value.getPlace(), NLS.bind(
                        Messages.Value_lenient, new Object[] { wanted.what(), Values.show(value), wanted.type(),
                                scalar.isQuoted() ? Messages.Value_lenientQuoted : Messages.Value_lenientPlain }));
                constraints(scalar, wanted);
            }
            case WRONG -> wrongType(value, wanted);
        }
    }

    private void constraints(ScalarValue scalar, Wanted wanted) {
        new ConstraintCheck(scope.findings()).check(scalar, wanted.what(), wanted.type(), wanted.constraints());
    }

    private void list(Value value, Wanted wanted) {
        if (!(value instanceof ListValue list)) {
            wrongType(value, wanted);
            return;
        }
        new ConstraintCheck(scope.findings()).checkSize(value, wanted.what(), list.getItems().size(),
                wanted.constraints());
        list.getItems().forEach(item -> entry(item, wanted));
    }

    private void map(Value value, Wanted wanted) {
        if (!(value instanceof MapValue map)) {
            wrongType(value, wanted);
            return;
        }
        new ConstraintCheck(scope.findings()).checkSize(value, wanted.what(), map.getEntries().size(),
                wanted.constraints());
        map.getEntries().forEach(
                item -> entry(item.getValue(), wanted.what() + "." + item.getName(), wanted.entries()));
    }

    private void entry(Value item, Wanted wanted) {
        entry(item, wanted.what(), wanted.entries());
    }

    private void entry(Value item, String what, SchemaDefinition schema) {
        if (Values.isAbsent(item)) {
            return;
        }
        if (schema == null) {
            functions.checkInside(item);
        } else {
            check(item, new Wanted(what, schema.getType(), schema.getConstraints(), schema.getEntrySchema()));
        }
    }

    private void range(Value value, Wanted wanted) {
        boolean right = value instanceof ListValue list && list.getItems().size() == 2
                && list.getItems().stream().allMatch(item -> item instanceof FunctionValue
                        || item instanceof ScalarValue scalar && ScalarForm.isBound(scalar));
        if (!right) {
            wrongType(value, wanted);
        }
        functions.checkInside(value);
    }

    private void data(Value value, DataType type, Wanted wanted) {
        List<DataType> lineage = scope.types().lineage(type);
        String primitive = lineage.get(lineage.size() - 1).getDerivedFrom();
        if (primitive != null && ScalarForm.isPrimitive(primitive)) {
            SchemaDefinition schema = lineage.stream().map(DataType::getEntrySchema).filter(found -> found != null)
                    .findFirst().orElse(wanted.entries());
            lineage.forEach(step -> {
                Wanted base = new Wanted(wanted.what(), primitive, step.getConstraints(), schema);
                if (step == type || !step.getConstraints().isEmpty()) {
                    check(value, base);
                }
            });
            constraintsOfUse(value, primitive, wanted);
            return;
        }
        if (value instanceof MapValue map) {
            fields(map, type, wanted.what());
        } else {
            wrongType(value, wanted);
        }
    }

    private void constraintsOfUse(Value value, String primitive, Wanted wanted) {
        if (value instanceof ScalarValue scalar && !wanted.constraints().isEmpty()
                && ScalarForm.judge(scalar, primitive) != ScalarForm.Judgement.WRONG) {
            new ConstraintCheck(scope.findings()).check(scalar, wanted.what(), primitive, wanted.constraints());
        }
    }

    private void fields(MapValue map, DataType type, String what) {
        Map<String, PropertyDefinition> fields = scope.types().properties(type);
        Set<String> given = new HashSet<>();
        for (Assignment entry : map.getEntries()) {
            PropertyDefinition field = fields.get(entry.getName());
            if (field == null) {
                scope.findings().error(DiagnosticCode.UNKNOWN_PROPERTY, entry.getNamePlace(),
                        NLS.bind(Messages.Value_unknownField, new Object[] { type.getName(), entry.getName(),
                                Nearest.hint(entry.getName(), fields.keySet()) }));
                functions.checkInside(entry.getValue());
            } else {
                if (!Values.isAbsent(entry.getValue())) {
                    given.add(entry.getName());
                }
                check(entry.getValue(), field);
            }
        }
        fields.values().stream().filter(field -> field.isRequired() && field.getDefaultValue() == null)
                .filter(field -> !given.contains(field.getName()))
                .forEach(field -> scope.findings().error(DiagnosticCode.MISSING_PROPERTY,
                        map.getPlace().beginning(), NLS.bind(Messages.Value_missingField,
                                new Object[] { what, field.getName(), type.getName(), field.getType() })));
    }

    private void wrongType(Value value, Wanted wanted) {
        scope.findings().error(DiagnosticCode.WRONG_TYPE, value.getPlace(),
                NLS.bind(Messages.Value_wrongType, new Object[] { wanted.what(), Values.show(value), wanted.type(),
                        ScalarForm.example(wanted.type()) }));
        functions.checkInside(value);
    }
}
