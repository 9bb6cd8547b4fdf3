package org.deepworkbench.topology.core.function;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.AddInput;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.ElementKind;
import org.deepworkbench.topology.core.edit.NewInput;
import org.deepworkbench.topology.core.edit.SetExpression;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.eclipse.osgi.util.NLS;

/**
 * What a person types into the field of a value where it begins with an equals sign: an expression as
 * {@link ExpressionText} reads it, such as {@code =concat("a", num_cpus)}; or an input that is made on the spot, as
 * {@link InputText} reads it, such as {@code =num_cpus?: integer >= 1 = 2 # Number of processor cores}. What is not
 * said of a new input it takes from the property that it is for: type, present value as default, description.
 */
public final class FieldEntry {

    private static final String SIGN = "=";

    private FieldEntry() {
    }

    /** {@return whether the text is for {@link #edit}: whether it begins with an equals sign} */
    public static boolean isExpression(String typed) {
        return typed.stripLeading().startsWith(SIGN);
    }

    /** {@return an expression as it is typed into a field} */
    public static String text(Expression expression) {
        return SIGN + ExpressionText.format(expression);
    }

    /**
     * @param document   the topology
     * @param path       where the value stands or would stand
     * @param definition what the type says of the value, where it says something
     * @param typed      the text, which begins with an equals sign
     * @return the one edit that follows from it
     * @throws FaultException if the text cannot be read, or names an input that there is not
     */
    public static Edit edit(TopologyDocument document, ValuePath path, Optional<PropertyDefinition> definition,
            String typed) throws FaultException {
        String text = typed.strip().substring(SIGN.length()).strip();
        Optional<InputText> input = input(text);
        if (input.isEmpty()) {
            Expression expression = ExpressionText.parse(text);
            demandKnown(document, expression, ofWorkflow(document, path));
            return new SetExpression(path, expression);
        }
        String name = input.get().name();
        Edit use = new SetExpression(path, new GetInput(name, List.of()));
        if (declares(input.get(), text)) {
            demandNew(document, name);
            NewInput made = input.get().completed(InputFor.value(document, path, definition, name));
            return new EditSequence(use.label(), List.of(new AddInput(made), use));
        }
        demandKnown(document, new GetInput(name, List.of()), ofWorkflow(document, path));
        return use;
    }

    /** {@return whether the text makes an input, for which a colon after the name is enough} */
    static boolean declares(InputText input, String text) {
        return input.isMoreThanName() || text.endsWith(":");
    }

    /** Refuses an expression that uses an input which there is not and which is not among those that are made. */
    static void demandKnown(TopologyDocument document, Expression expression, List<String> made)
            throws FaultException {
        List<String> known = inputs(document);
        if (expression instanceof GetInput(String name, List<Object> further) && !known.contains(name)
                && !made.contains(name)) {
            throw new FaultException(new Fault(NLS.bind(Messages.Text_noInput, name), "", "", NLS.bind(
                    Messages.Text_noInputRemedy, Nearest.hint(name, known), name).strip()));
        }
        for (Expression piece : Pieces.of(expression)) {
            demandKnown(document, piece, made);
        }
    }

    static void demandNew(TopologyDocument document, String name) throws FaultException {
        if (inputs(document).contains(name)) {
            throw new FaultException(new Fault(NLS.bind(Messages.Text_inputExists, name), "", "",
                    Messages.Text_inputExistsRemedy));
        }
    }

    /** {@return the input that the text describes; nothing for any other expression} */
    static Optional<InputText> input(String text) throws FaultException {
        Cursor cursor = new Cursor(text);
        if (!cursor.isName()) {
            return Optional.empty();
        }
        boolean plain = !cursor.is('`');
        String name = cursor.name();
        boolean leadsOn = cursor.is('(') || cursor.is('.') || cursor.is('[');
        boolean scalar = plain && cursor.isAtEnd() && !(ExpressionText.parse(name) instanceof GetInput);
        return leadsOn || scalar ? Optional.empty() : Optional.of(InputText.parse(text));
    }

    /** {@return the names of the inputs that a workflow has for itself, where the path leads into one} */
    private static List<String> ofWorkflow(TopologyDocument document, ValuePath path) {
        return Optional.ofNullable(document.serviceTemplate().getTopology()).stream()
                .flatMap(topology -> topology.getWorkflows().stream())
                .filter(workflow -> path.isWithin(ValuePath.element(ElementKind.WORKFLOW, workflow.getName())))
                .flatMap(workflow -> workflow.getInputs().stream()).map(NamedElement::getName).toList();
    }

    private static List<String> inputs(TopologyDocument document) {
        return Optional.ofNullable(document.serviceTemplate().getTopology()).map(TopologyTemplate::getInputs)
                .<List<ParameterDefinition>>map(List::copyOf).orElse(List.of()).stream().map(NamedElement::getName)
                .toList();
    }
}
