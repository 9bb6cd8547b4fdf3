package org.deepworkbench.topology.core.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.AddInput;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.NewInput;
import org.deepworkbench.topology.core.edit.SetExpression;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Literal;

/**
 * A value that a person is putting together: the expression, the line that says the same, and the inputs that it
 * needs and the topology has not. It belongs to the thread of the document.
 */
public final class ExpressionDraft {

    private final TopologyDocument document;
    private final ValuePath path;
    private final ValuePlace place;
    private final Map<String, NewInput> newInputs = new LinkedHashMap<>();
    private Expression expression;
    private String line;
    private Optional<Fault> fault = Optional.empty();

    /**
     * Begins with the value that stands there.
     *
     * @param document the topology
     * @param path     where the value stands or would stand
     */
    public ExpressionDraft(TopologyDocument document, ValuePath path) {
        this.document = document;
        this.path = path;
        this.place = ValuePlace.of(document, path);
        set(place.present().map(Expression::of).orElse(new Literal("", true)));
    }

    /** {@return what is known of the place} */
    public ValuePlace place() {
        return place;
    }

    /** {@return the expression; while the line cannot be read, the last one that could} */
    public Expression expression() {
        return expression;
    }

    /** {@return the expression on one line, as typed} */
    public String line() {
        return line;
    }

    /** {@return what is wrong with the line} */
    public Optional<Fault> fault() {
        return fault;
    }

    /** Takes an expression that was put together in another way than by typing. */
    public void set(Expression made) {
        expression = made;
        line = ExpressionText.format(made);
        fault = Optional.empty();
    }

    /** Takes what is typed: an expression, or an input that is to be made. */
    public void type(String typed) {
        line = typed;
        try {
            fault = Optional.empty();
            Optional<InputText> input = FieldEntry.input(typed.strip());
            boolean made = input.isPresent() && FieldEntry.declares(input.get(), typed.strip());
            newInputs.values().removeIf(one -> made);
            if (made) {
                FieldEntry.demandNew(document, input.get().name());
                make(input.get().completed(InputFor.value(document, path, place.definition(), input.get().name())));
            }
            expression = input.isPresent() ? new GetInput(input.get().name(), List.of()) : ExpressionText.parse(typed);
            FieldEntry.demandKnown(document, expression, List.copyOf(newInputs.keySet()));
        } catch (FaultException wrong) {
            fault = Optional.of(wrong.fault());
        }
    }

    /** Makes an input, if the expression still uses it in the end. */
    public void make(NewInput input) {
        newInputs.put(input.name(), input);
    }

    /** {@return the inputs that are to be made} */
    public List<NewInput> newInputs() {
        return newInputs.values().stream().filter(input -> uses(expression, input.name())).toList();
    }

    /** {@return an input for the value: of its type, with the present value as default} */
    public NewInput proposedInput(String name) {
        return InputFor.value(document, path, place.definition(), name);
    }

    private static boolean uses(Expression whole, String input) {
        return whole instanceof GetInput get && get.name().equals(input)
                || Pieces.of(whole).stream().anyMatch(piece -> uses(piece, input));
    }

    /** {@return the value as YAML in the version of the topology} */
    public String yaml() {
        return expression.yaml(document.serviceTemplate().getVersion());
    }

    /** {@return what the value comes to, as far as it is known} */
    public String preview() {
        if (expression instanceof GetInput input && newInputs.containsKey(input.name())) {
            return newInputs.get(input.name()).defaultValue().orElse("");
        }
        return Preview.of(document, place.node(), expression);
    }

    /** {@return the one edit that sets the value and makes its new inputs; nothing while the line cannot be read} */
    public Optional<Edit> edit() {
        if (fault.isPresent()) {
            return Optional.empty();
        }
        Edit set = new SetExpression(path, expression);
        List<Edit> steps = new ArrayList<>();
        newInputs().forEach(input -> steps.add(new AddInput(input)));
        if (steps.isEmpty()) {
            return Optional.of(set);
        }
        steps.add(set);
        return Optional.of(new EditSequence(set.label(), steps));
    }
}
