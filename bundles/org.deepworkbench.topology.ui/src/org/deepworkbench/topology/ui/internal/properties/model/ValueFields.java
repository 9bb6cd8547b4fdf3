package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.MoveItem;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.type.Units;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Content.Origin;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.properties.model.Forms.Form;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes fields of values, going by what their definitions say. */
final class ValueFields {

    /** Deeper inside, a value that is not given is typed as a whole: data types may hold themselves. */
    private static final int DEEPEST = 3;
    /** A longer list or map is closed at first. */
    private static final int MANY = 12;
    private static final Set<String> NUMBERS = Set.of("integer", "float"); //$NON-NLS-1$ //$NON-NLS-2$

    private final DocumentSession session;
    private final ValueTyping typing;
    private final Forms forms;

    ValueFields(DocumentSession session) {
        this.session = session;
        this.typing = new ValueTyping(session.document());
        this.forms = typing.forms();
    }

    /** {@return fields of the defined properties, required ones first, then of those that nobody defines} */
    List<Field> all(Map<String, PropertyDefinition> defined, List<Assignment> given, PathOf path) {
        List<Field> fields = new ArrayList<>();
        Map<String, PropertyDefinition> ordered = Forms.requiredFirst(defined);
        Set<String> names = new LinkedHashSet<>(ordered.keySet());
        given.forEach(assignment -> names.add(assignment.getName()));
        for (String name : names) {
            fields.add(of(Spot.property(name, Optional.ofNullable(ordered.get(name)), Forms.named(given, name),
                    path.of(name))));
        }
        return fields;
    }

    /** Where the value of a property stands. */
    interface PathOf {
        ValuePath of(String property);
    }

    /** {@return the field of a value} */
    Field of(Spot spot) {
        return of(spot, 0);
    }

    /** {@return which control a value of a schema gets where none is given} */
    Kind kind(Schema schema) {
        return kind(Spot.of("", schema, new ValuePath(List.of()), Optional.empty()), 0); //$NON-NLS-1$
    }

    private Field of(Spot spot, int depth) {
        Kind kind = kind(spot, depth);
        List<Field> parts = kind instanceof Kind.Group ? parts(spot, depth) : List.of();
        Actions actions = Actions.of(typed -> typing.commit(spot, typed)).withFunction(spot.path());
        if (spot.given().isPresent()) {
            actions = actions.with(Verb.RESET, new UnsetValue(spot.path()));
        }
        if (kind instanceof Kind.Group) {
            actions = new Adder(typing, spot).adding().map(actions::with).orElse(actions);
        }
        return new Field(spot.path().toString(), spot.label(), kind, content(spot, parts), actions, parts);
    }

    private Kind kind(Spot spot, int depth) {
        Form form = forms.of(spot.schema());
        Optional<Value> value = spot.given().filter(given -> !(given instanceof FunctionValue));
        boolean collection = value.filter(given -> !(given instanceof ScalarValue)).isPresent();
        if (value.isPresent() && (form == Form.UNKNOWN || collection)) {
            return collection ? new Kind.Group(size(value.get()) <= MANY && depth == 0) : line(spot);
        }
        return switch (form) {
            case LIST, MAP -> value.isPresent() ? line(spot) : new Kind.Group(depth == 0);
            case STRUCTURE -> value.isPresent() || depth >= DEEPEST ? line(spot) : new Kind.Group(false);
            case FLAG -> isFlag(value) ? new Kind.Flag() : line(spot);
            case AMOUNT -> number(spot);
            case SCALAR -> isNumber(spot) ? number(spot) : single(spot);
            case TEXT, UNKNOWN -> single(spot);
        };
    }

    private static boolean isFlag(Optional<Value> value) {
        return value.isEmpty() || "true".equals(ValueText.of(value.get())) || "false".equals(ValueText.of(value.get())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A number of which only some may be is chosen among them. */
    private boolean isNumber(Spot spot) {
        return NUMBERS.contains(forms.primitive(spot.schema())) && forms.options(spot.schema()).isEmpty();
    }

    private Kind number(Spot spot) {
        String type = forms.primitive(spot.schema());
        return new Kind.Number(type, Units.of(type), Limits.of(forms.constraints(spot.schema()), type));
    }

    private Kind single(Spot spot) {
        List<String> options = forms.options(spot.schema());
        String text = spot.given().map(value -> typing.shown(value, spot.schema())).orElse(""); //$NON-NLS-1$
        if (!options.isEmpty() && (text.isEmpty() || options.contains(text))) {
            return new Kind.Choice(options, false);
        }
        return line(spot);
    }

    private Kind line(Spot spot) {
        boolean lines = spot.given().filter(ScalarValue.class::isInstance)
                .filter(value -> ((ScalarValue) value).getText().strip().indexOf('\n') >= 0).isPresent();
        return Secrets.isSecret(spot.label().text()) ? new Kind.Secret() : lines ? new Kind.Prose() : new Kind.Line();
    }

    private Content content(Spot spot, List<Field> parts) {
        String text = spot.given().map(value -> typing.shown(value, spot.schema())).orElse(""); //$NON-NLS-1$
        Origin origin = spot.given().filter(FunctionValue.class::isInstance).isPresent() ? Origin.FUNCTION
                : spot.given().isPresent() ? Origin.GIVEN : spot.standard().isPresent() ? Origin.DEFAULT
                        : spot.label().required() ? Origin.MISSING : Origin.NONE;
        String hint = spot.standard().map(value -> Typing.shown(value, forms.of(spot.schema())))
                .orElse(spot.label().required() ? Messages.Field_missing : ""); //$NON-NLS-1$
        List<Diagnostic> problems = new ArrayList<>(spot.element().map(session::problemsIn).orElse(List.of()));
        parts.forEach(part -> problems.removeAll(part.content().problems()));
        return new Content(text, origin, hint, problems);
    }

    private List<Field> parts(Spot spot, int depth) {
        return switch (spot.given().orElse(null)) {
            case ListValue list -> items(list, spot, depth);
            case MapValue map when forms.of(spot.schema()) != Form.STRUCTURE -> entries(map, spot, depth);
            case MapValue map -> members(spot, map.getEntries(), depth);
            case FunctionValue function -> List.of();
            case null, default -> members(spot, List.of(), depth);
        };
    }

    private List<Field> members(Spot spot, List<Assignment> given, int depth) {
        Map<String, PropertyDefinition> defined = forms.members(spot.schema());
        Set<String> names = new LinkedHashSet<>(defined.keySet());
        given.forEach(assignment -> names.add(assignment.getName()));
        return names.stream().map(name -> of(Spot.property(name, Optional.ofNullable(defined.get(name)),
                Forms.named(given, name), spot.inner(name)), depth + 1)).toList();
    }

    private List<Field> entries(MapValue map, Spot spot, int depth) {
        return map.getEntries().stream().map(entry -> {
            Field part = part(new Spot(Label.of(entry.getName()), spot.schema().entry(), Optional.empty(),
                    spot.inner(entry.getName()), Optional.ofNullable(entry.getValue()), Optional.of(entry)), depth);
            return part.with(part.actions().withNaming(Renaming.of(map.getEntries(), spot.inner(entry.getName()))));
        }).toList();
    }

    private List<Field> items(ListValue list, Spot spot, int depth) {
        List<Field> items = new ArrayList<>();
        int last = list.getItems().size() - 1;
        for (int i = 0; i <= last; i++) {
            Field item = part(Spot.of(Integer.toString(i + 1), spot.schema().entry(), spot.inner(i),
                    Optional.of(list.getItems().get(i))), depth);
            Actions moved = i > 0 ? item.actions().with(Verb.UP, new MoveItem(spot.path(), i, true)) : item.actions();
            items.add(item.with(i < last ? moved.with(Verb.DOWN, new MoveItem(spot.path(), i, false)) : moved));
        }
        return items;
    }

    private Field part(Spot spot, int depth) {
        Field field = of(spot, depth + 1);
        return field.with(field.actions().withOnly(Map.of(Verb.REMOVE, new UnsetValue(spot.path()))));
    }

    private static int size(Value value) {
        return value instanceof ListValue list ? list.getItems().size()
                : value instanceof MapValue map ? map.getEntries().size() : 0;
    }
}
