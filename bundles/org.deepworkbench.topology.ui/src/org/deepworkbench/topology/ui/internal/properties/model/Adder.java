package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.FieldEntry;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Forms.Form;
import org.eclipse.osgi.util.NLS;

/** Adds items to lists and entries to maps, each typed in one line. */
final class Adder {

    private final ValueTyping typing;
    private final Spot spot;
    private final Form form;

    /** @param spot where the list or map stands, or would */
    Adder(ValueTyping typing, Spot spot) {
        this.typing = typing;
        this.spot = spot;
        this.form = switch (spot.given().orElse(null)) {
            case ListValue list -> Form.LIST;
            case MapValue map when typing.forms().of(spot.schema()) != Form.STRUCTURE -> Form.MAP;
            case null, default -> typing.forms().of(spot.schema());
        };
    }

    /** {@return how a part is added; nothing where the parts are known by name, or a function gives them} */
    Optional<Adding> adding() {
        if (spot.given().filter(FunctionValue.class::isInstance).isPresent()) {
            return Optional.empty();
        }
        return switch (form) {
            case LIST -> Optional.of(new Adding(NLS.bind(Messages.Adding_item, example()), this::item));
            case MAP -> Optional.of(new Adding(NLS.bind(Messages.Adding_entry, example()), this::entry));
            default -> Optional.empty();
        };
    }

    private String example() {
        Map<String, PropertyDefinition> members = typing.forms().members(spot.schema().entry());
        return members.isEmpty() ? Messages.Adding_value
                : members.keySet().stream().limit(2).map(name -> NLS.bind(Messages.Adding_member, name))
                        .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private Commit item(String typed) {
        if (typed.isBlank()) {
            return Commit.NOTHING;
        }
        int size = base() instanceof ListValue list ? list.getItems().size() : 0;
        return whole(part(typed.strip(), spot.inner(size)));
    }

    /** A name, then a colon or an equals sign, then the value. */
    private Commit entry(String typed) {
        if (typed.isBlank()) {
            return Commit.NOTHING;
        }
        Optional<String> name = name(typed);
        if (name.isEmpty()) {
            return new Commit.Refusal(Messages.Refusal_entry);
        }
        boolean taken = base() instanceof MapValue map && Forms.named(map.getEntries(), name.get()).isPresent();
        return taken ? new Commit.Refusal(NLS.bind(Messages.Refusal_entryExists, name.get()))
                : whole(part(value(typed), spot.inner(name.get())));
    }

    /** {@return the name of the entry that is typed} */
    static Optional<String> name(String typed) {
        return Optional.of(typed.substring(0, Math.max(0, end(typed))).strip()).filter(name -> !name.isEmpty());
    }

    /** {@return the value of the entry that is typed} */
    static String value(String typed) {
        return typed.substring(end(typed) + 1).strip();
    }

    private static int end(String typed) {
        int colon = typed.indexOf(':');
        int equals = typed.indexOf('=');
        return colon < 0 ? equals : equals < 0 ? colon : Math.min(colon, equals);
    }

    private Commit part(String typed, ValuePath path) {
        Schema schema = spot.schema().entry();
        boolean members = typing.forms().of(schema) == Form.STRUCTURE && !typed.startsWith("{") //$NON-NLS-1$
                && !FieldEntry.isExpression(typed);
        if (members) {
            String yaml = "{ " + typed + " }"; //$NON-NLS-1$ //$NON-NLS-2$
            return Typing.read(yaml).filter(Adder::isComplete).isEmpty()
                    ? new Commit.Refusal(NLS.bind(Messages.Refusal_members, example()))
                    : new Commit.Run(new SetValue(path, yaml));
        }
        return typing.commit(Spot.of("", schema, path, Optional.empty()), typed.isEmpty() ? "\"\"" : typed); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Whether it is a map in which each name has a value. */
    private static boolean isComplete(Value value) {
        return value instanceof MapValue map && map.getEntries().stream().map(Assignment::getValue)
                .noneMatch(part -> part == null || part instanceof ScalarValue scalar && scalar.getText().isEmpty()
                        && !scalar.isQuoted());
    }

    /** The first part added to what was only a default takes the default along. */
    private Commit whole(Commit commit) {
        boolean inherits = spot.given().isEmpty() && spot.standard().isPresent();
        return inherits ? new Preceded(new SetValue(spot.path(), ValueText.of(spot.standard().get()))).of(commit)
                : commit;
    }

    private Value base() {
        return spot.given().or(spot::standard).orElse(null);
    }
}
