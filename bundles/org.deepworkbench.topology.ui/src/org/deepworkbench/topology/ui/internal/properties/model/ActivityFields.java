package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.MoveItem;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.WorkflowStepContent;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/**
 * Makes fields of what a step of a workflow or a trigger does, one thing after the other (TOSCA Simple Profile 1.3,
 * section 3.6.23).
 *
 * @param session the topology
 * @param path    where the list stands or would stand
 * @param callees what can be called there
 */
record ActivityFields(DocumentSession session, ValuePath path, Callees callees) {

    private static final String CALL = "call_operation"; //$NON-NLS-1$
    private static final String INPUTS = "inputs"; //$NON-NLS-1$
    private static final String WORKFLOW = "workflow"; //$NON-NLS-1$
    private static final String STATE = "set_state"; //$NON-NLS-1$
    private static final List<String> STATES = List.of("initial", "creating", "created", "configuring", "configured", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "starting", "started", "stopping", "deleting", "error"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    /** {@return the field, with a part for each activity} */
    Field of(List<Value> activities) {
        List<Field> parts = new ArrayList<>();
        for (Value activity : activities) {
            int index = parts.size();
            Field part = part(activity, path.inside(index));
            Actions actions = part.actions().withOnly(Map.of(Verb.REMOVE, new UnsetValue(path.inside(index))));
            actions = index > 0 ? actions.with(Verb.UP, new MoveItem(path, index, true)) : actions;
            parts.add(part.with(index < activities.size() - 1
                    ? actions.with(Verb.DOWN, new MoveItem(path, index, false)) : actions));
        }
        Adding adding = new Adding(Messages.Adding_activity, typed -> typed.isBlank() ? Commit.NOTHING
                : new Commit.Run(new SetValue(path.inside(parts.size()), WorkflowStepContent.activity(typed))));
        return new Field(path.toString(), Label.of(Messages.Field_activities), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(adding), parts);
    }

    private Field part(Value activity, ValuePath place) {
        return (activity instanceof MapValue map && map.getEntries().size() == 1
                ? known(map.getEntries().get(0), place) : Optional.<Field>empty())
                .orElseGet(() -> whole(activity, place));
    }

    private Optional<Field> known(Assignment activity, ValuePath item) {
        return switch (activity.getName()) {
            case CALL -> Optional.of(call(Messages.Activity_call, "operation", activity, item)); //$NON-NLS-1$
            case "delegate" -> Optional.of(call(Messages.Activity_delegate, WORKFLOW, activity, item)); //$NON-NLS-1$
            case "inline" -> Optional.of(call(Messages.Activity_inline, WORKFLOW, activity, item)); //$NON-NLS-1$
            case STATE -> Optional.of(Field.of(item.toString(), Messages.Activity_state,
                    new Kind.Choice(STATES, true), text(activity.getValue()),
                    typed -> new SetValue(item.inside(STATE), YamlString.of(typed))));
            default -> Optional.empty();
        };
    }

    private Field whole(Value activity, ValuePath place) {
        return new Field(place.toString(), Label.of(""), new Kind.Line(), //$NON-NLS-1$
                Content.of(ValueText.of(activity)).with(session.problemsIn(activity)),
                Actions.of(typed -> typed.isBlank() ? Commit.NOTHING
                        : new Commit.Run(new SetValue(place, WorkflowStepContent.activity(typed)))),
                List.of());
    }

    private static String text(Value value) {
        return value instanceof ScalarValue scalar ? scalar.getText() : value == null ? "" : ValueText.of(value); //$NON-NLS-1$
    }

    /** A call: of a name alone, or of a name and inputs. */
    private Field call(String label, String keyname, Assignment activity, ValuePath item) {
        ValuePath place = item.inside(activity.getName());
        Optional<MapValue> extended = Optional.ofNullable(activity.getValue()).filter(MapValue.class::isInstance)
                .map(MapValue.class::cast);
        Extras given = new Extras(session, extended.map(MapValue::getEntries).<List<Assignment>>map(List::copyOf)
                .orElse(List.of()), place);
        String name = extended.map(map -> given.text(keyname).orElse("")).orElseGet(() -> text(activity.getValue())); //$NON-NLS-1$
        ValuePath named = extended.isPresent() ? place.inside(keyname) : place;
        boolean operation = activity.getName().equals(CALL);
        Field called = Field.of(place + " name", operation ? Messages.Field_operation : Messages.Field_workflow, //$NON-NLS-1$
                new Kind.Choice(operation ? callees.operations() : callees.workflows(), true), name,
                typed -> new SetValue(named, YamlString.of(typed)));
        Field inputs = inputs(given, operation ? callees.ofOperation(name) : callees.ofWorkflow(name));
        Field extendable = extended.isPresent() ? inputs : new Preceded(
                new SetValue(place, "{ " + keyname + ": " + YamlString.of(name) + " }")).of(inputs); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new Field(item.toString(), Label.of(label), new Kind.Group(true),
                Content.of(name).with(session.problemsIn(activity)),
                Actions.of(typed -> called.commit(typed)), List.of(called, extendable));
    }

    private Field inputs(Extras given, Map<String, PropertyDefinition> defined) {
        ValuePath place = given.owner().inside(INPUTS);
        Adder adder = new Adder(new ValueTyping(session.document()),
                Spot.of("", Schema.MAPS, place, given.value(INPUTS))); //$NON-NLS-1$
        return new Field(place.toString(), Label.of(Messages.Field_inputs), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                adder.adding().map(Actions.NONE::with).orElse(Actions.NONE),
                new ValueFields(session).all(defined, given.entries(INPUTS), place::inside));
    }
}
