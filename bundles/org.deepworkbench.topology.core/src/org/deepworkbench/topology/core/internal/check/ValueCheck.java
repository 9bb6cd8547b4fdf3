package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Assignment;
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

    private final Scope scope;
    private final FunctionCheck functions;
    private final ConstraintCheck constraints;

    /** @param functions checks the functions found on the way */
    ValueCheck(Scope scope, FunctionCheck functions) {
        this.scope = scope;
        this.functions = functions;
        this.constraints = new ConstraintCheck(scope.findings());
    }

    void check(Value value, PropertyDefinition definition) {
        check(value, definition.getName(), Schema.of(definition));
    }

    /** @param what name of what the value is for, for a person */
    void check(Value value, String what, Schema wanted) {
        if (Values.isAbsent(value)) {
            return;
        }
        if (value instanceof FunctionValue function) {
            result(function, what, wanted);
            return;
        }
        if (wanted.type() == null || isCall(value)) {
            functions.checkInside(value);
            return;
        }
        switch (wanted.type()) {
            case "list" -> list(value, what, wanted);
            case "map" -> map(value, what, wanted);
            case "range" -> range(value, what, wanted);
            default -> scalarOrData(value, what, wanted);
        }
    }

    /** In TOSCA 2.0 the dollar sign alone makes a function: of the language, or one that a file defines. */
    private boolean isCall(Value value) {
        return "tosca_2_0".equals(scope.template().getVersion()) && value instanceof MapValue map
                && map.getEntries().size() == 1 && map.getEntries().get(0).getName().startsWith("$")
                && !map.getEntries().get(0).getName().startsWith("$$");
    }

    private void result(FunctionValue function, String what, Schema wanted) {
        Optional<Schema> given = functions.check(function);
        if (given.isPresent() && !new Fit(scope.types()).fits(given.get(), wanted)) {
            scope.findings().error(DiagnosticCode.WRONG_TYPE, function.getPlace(),
                    NLS.bind(Messages.Function_wrongResult, new Object[] { what, Values.show(function),
                            show(given.get()), show(wanted) }));
        }
    }

    private static String show(Schema schema) {
        return schema.entries() == null || schema.entries().getType() == null ? schema.type()
                : NLS.bind(Messages.Value_typeOfEntries, schema.type(), schema.entries().getType());
    }

    private void scalarOrData(Value value, String what, Schema wanted) {
        if (ScalarForm.isKnown(wanted.type())) {
            scalar(value, what, wanted);
            return;
        }
        Optional<DataType> data = scope.types().find(DataType.class, wanted.type());
        if (data.isPresent()) {
            data(value, data.get(), what, wanted);
        } else {
            functions.checkInside(value);
        }
    }

    private void scalar(Value value, String what, Schema wanted) {
        if (!(value instanceof ScalarValue scalar)) {
            wrongType(value, what, wanted);
            return;
        }
        switch (ScalarForm.judge(scalar, wanted.type())) {
            case RIGHT -> constraints.check(scalar, what, wanted.type(), wanted.constraints());
            case LENIENT -> {
                lenient(scalar, what, wanted);
                constraints.check(scalar, what, wanted.type(), wanted.constraints());
            }
            case WRONG -> {
                if (wanted.type().equals("version") && isAliensVersion(scalar)) {
                    lenient(scalar, what, wanted);
                } else {
                    wrongType(value, what, wanted);
                }
            }
        }
    }

    /** Alien 4 Cloud numbers versions as Maven does. */
    private boolean isAliensVersion(ScalarValue scalar) {
        return isAlien() && !scalar.getText().isEmpty() && Character.isDigit(scalar.getText().charAt(0));
    }

    private boolean isAlien() {
        String file = scope.template().getVersion();
        return file != null && file.startsWith("alien");
    }

    private void lenient(ScalarValue scalar, String what, Schema wanted) {
        scope.findings().warning(DiagnosticCode.LENIENT_TYPE, scalar.getPlace(),
                NLS.bind(Messages.Value_lenient, new Object[] { what, Values.show(scalar), wanted.type(),
                        scalar.isQuoted() ? Messages.Value_lenientQuoted : Messages.Value_lenientPlain }),
                requote(scalar));
    }

    /** {@return the fix that puts the value in quotes, or takes them away} */
    private static Function<String, Optional<QuickFix>> requote(ScalarValue scalar) {
        if (!(scalar.getPlace() instanceof YamlScalar node)) {
            return text -> Optional.empty();
        }
        return scalar.isQuoted() ? Suggestions.replace(Messages.Fix_unquote, node, scalar.getText())
                : Suggestions.quote(node);
    }

    private void list(Value value, String what, Schema wanted) {
        if (value instanceof ListValue list) {
            constraints.checkSize(value, what, list.getItems().size(), wanted.constraints());
            list.getItems().forEach(item -> entry(item, what, wanted.entries()));
        } else {
            wrongType(value, what, wanted);
        }
    }

    private void map(Value value, String what, Schema wanted) {
        if (!(value instanceof MapValue map)) {
            wrongType(value, what, wanted);
            return;
        }
        if (functions.misspelt(map)) {
            return;
        }
        constraints.checkSize(value, what, map.getEntries().size(), wanted.constraints());
        for (Assignment entry : map.getEntries()) {
            key(entry, what, wanted.keys());
            entry(entry.getValue(), what + "." + entry.getName(), wanted.entries());
        }
    }

    private void key(Assignment entry, String what, SchemaDefinition keys) {
        if (keys != null && !keys.getConstraints().isEmpty()) {
            String type = keys.getType() == null ? "string" : keys.getType();
            keys.getConstraints().stream()
                    .filter(constraint -> !ConstraintCheck.holds(entry.getName(), type, constraint))
                    .forEach(constraint -> scope.findings().error(DiagnosticCode.BROKEN_CONSTRAINT,
                            entry.getNamePlace(), ConstraintCheck.sentence(what, entry.getName(), constraint)));
        }
    }

    private void entry(Value item, String what, SchemaDefinition schema) {
        check(item, what, schema == null ? Schema.of((String) null) : Schema.of(schema));
    }

    private void range(Value value, String what, Schema wanted) {
        if (!(value instanceof ListValue list) || !ScalarForm.isRange(list)) {
            wrongType(value, what, wanted);
            return;
        }
        functions.checkInside(value);
        list.getItems().stream().filter(ScalarValue.class::isInstance)
                .forEach(bound -> constraints.check((ScalarValue) bound, what, "integer", wanted.constraints()));
    }

    private void data(Value value, DataType type, String what, Schema wanted) {
        Schema plain = wanted.plain(scope.types());
        if (ScalarForm.isPrimitive(plain.type())) {
            check(value, what, plain.keeping(scope.types().lineage(type), wanted.constraints()));
        } else if (value instanceof MapValue map && !functions.misspelt(value)) {
            fields(map, type, what);
        } else if (!(value instanceof MapValue)) {
            wrongType(value, what, wanted);
        }
    }

    private void fields(MapValue map, DataType type, String what) {
        Map<String, PropertyDefinition> fields = scope.types().properties(type);
        Set<String> given = new HashSet<>();
        for (Assignment entry : map.getEntries()) {
            PropertyDefinition field = fields.get(entry.getName());
            if (field != null) {
                check(entry.getValue(), field);
            } else {
                functions.checkInside(entry.getValue());
                unknownField(entry, type, fields.keySet());
            }
            if (field == null || !Values.isAbsent(entry.getValue())) {
                given.add(entry.getName());
            }
        }
        fields.values().stream().filter(field -> field.isRequired() && field.getDefaultValue() == null)
                .filter(field -> !ScalarForm.isNothing(field.getType())).filter(field -> !given.contains(field.getName()))
                .filter(field -> given.stream().noneMatch(name -> !fields.containsKey(name)
                        && !Nearest.names(name, List.of(field.getName())).isEmpty()))
                .forEach(field -> missing(field, map, type, what));
    }

    /** Alien 4 Cloud and Yorc read data that lacks something, and deploy it. */
    private void missing(PropertyDefinition field, MapValue map, DataType type, String what) {
        String text = NLS.bind(Messages.Value_missingField,
                new Object[] { what, field.getName(), type.getName(), field.getType() });
        Place place = map.getPlace().beginning();
        Function<String, Optional<QuickFix>> fix = Suggestions.add(map.getPlace(), field);
        if (isAlien()) {
            scope.findings().warning(DiagnosticCode.MISSING_PROPERTY, place, text, fix);
        } else {
            scope.findings().error(DiagnosticCode.MISSING_PROPERTY, place, text, fix);
        }
    }

    private void unknownField(Assignment entry, DataType type, Set<String> known) {
        if (scope.isWhole(type)) {
            scope.findings().error(DiagnosticCode.UNKNOWN_PROPERTY, entry.getNamePlace(),
                    NLS.bind(Messages.Value_unknownField, new Object[] { type.getName(), entry.getName(),
                            Nearest.hint(entry.getName(), known) }),
                    Suggestions.nearest(entry.getNamePlace(), entry.getName(), known));
        }
    }

    private void wrongType(Value value, String what, Schema wanted) {
        if (functions.misspelt(value)) {
            return;
        }
        scope.findings().error(DiagnosticCode.WRONG_TYPE, value.getPlace(),
                NLS.bind(Messages.Value_wrongType, new Object[] { what, Values.show(value), wanted.type(),
                        ScalarForm.example(wanted.type()) }));
        functions.checkInside(value);
    }
}
