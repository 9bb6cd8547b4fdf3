package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks that functions are called rightly and point to what exists (TOSCA Simple Profile 1.3, section 4). */
final class FunctionCheck {

    private final Scope scope;
    private final ReferenceCheck references;

    /** @param self the node that SELF stands for, where there is one */
    FunctionCheck(Scope scope, Optional<NodeTemplate> self) {
        this(scope, self.map(node -> Around.node(scope, node)).orElse(Around.NOTHING));
    }

    FunctionCheck(Scope scope, Around around) {
        this.scope = scope;
        this.references = new ReferenceCheck(scope, around);
    }

    /** Checks every function in the value, however deep. */
    void checkInside(Value value) {
        switch (value) {
            case FunctionValue function -> check(function);
            case ListValue list -> list.getItems().forEach(this::checkInside);
            case MapValue map -> {
                if (!misspelt(map)) {
                    map.getEntries().forEach(entry -> checkInside(entry.getValue()));
                }
            }
            case null, default -> {
            }
        }
    }

    /** Checks the functions in each of the values. */
    void checkInside(List<Assignment> assignments) {
        assignments.forEach(assignment -> checkInside(assignment.getValue()));
    }

    /** {@return whether the value was meant to be a function, but none has its name; that is reported} */
    boolean misspelt(Value value) {
        Optional<Assignment> misspelt = Functions.misspelt(value);
        misspelt.ifPresent(call -> {
            List<String> near = Functions.near(call.getName());
            scope.findings().error(DiagnosticCode.UNKNOWN_FUNCTION, call.getNamePlace(),
                    NLS.bind(Messages.Function_unknown, call.getName(),
                            NLS.bind(Messages.Nearest_didYouMean, Nearest.list(near))),
                    Suggestions.nearest(call.getNamePlace(), call.getName(), near));
            checkInside(call.getValue());
        });
        return misspelt.isPresent();
    }

    /** {@return what the function gives, where that is known; faults in it are reported} */
    Optional<Schema> check(FunctionValue function) {
        function.getArguments().forEach(this::checkInside);
        return switch (Functions.name(function.getFunction())) {
            case "get_input" -> input(function);
            case "get_property" -> references.property(function);
            case "get_attribute" -> references.attribute(function);
            case "get_artifact" -> references.artifact(function);
            case "get_operation_output" -> references.operationOutput(function);
            case "get_nodes_of_type" -> nodesOfType(function);
            case "token" -> text(function, isToken(function.getArguments()), Messages.Function_token);
            case "join" -> text(function, isJoin(function.getArguments()), Messages.Function_join);
            case "concat" -> text(function, !function.getArguments().isEmpty(), Messages.Function_concat);
            default -> Optional.empty();
        };
    }

    private static boolean isToken(List<Value> arguments) {
        return arguments.size() == 3 && (!(arguments.get(2) instanceof ScalarValue index)
                || Numbers.integer(index.getText()).filter(number -> number >= 0).isPresent());
    }

    private static boolean isJoin(List<Value> arguments) {
        return !arguments.isEmpty() && arguments.size() <= 2
                && (arguments.get(0) instanceof ListValue || arguments.get(0) instanceof FunctionValue);
    }

    /** Since TOSCA 2.0 such functions take lists as well, and give one. */
    private Optional<Schema> text(FunctionValue function, boolean right, String usage) {
        if (!right) {
            wrongArguments(scope, function, usage);
        }
        return function.getFunction().startsWith("$") ? Optional.empty() : Optional.of(Schema.of("string"));
    }

    private Optional<Schema> input(FunctionValue function) {
        List<Value> arguments = function.getArguments();
        if (arguments.isEmpty() || !(arguments.get(0) instanceof ScalarValue name)) {
            wrongArguments(scope, function, Messages.Function_input);
            return Optional.empty();
        }
        ParameterDefinition input = scope.inputs().get(name.getText());
        if (input != null) {
            return new PathCheck(scope).follow(arguments.subList(1, arguments.size()), Schema.of(input),
                    Optional.empty(), input.getName());
        }
        scope.unknown(DiagnosticCode.UNKNOWN_INPUT, name.getPlace(), name.getText(), scope.inputs().keySet(),
                hint -> NLS.bind(Messages.Function_unknownInput, name.getText(), hint));
        return Optional.empty();
    }

    private Optional<Schema> nodesOfType(FunctionValue function) {
        List<Value> arguments = function.getArguments();
        if (arguments.size() != 1 || !(arguments.get(0) instanceof ScalarValue name)) {
            wrongArguments(scope, function, Messages.Function_nodesOfType);
        } else if (scope.types().isComplete() && scope.types().find(NodeType.class, name.getText()).isEmpty()) {
            List<String> known = scope.types().names(NodeType.class);
            scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, name.getPlace(),
                    NLS.bind(Messages.Check_unknownTypeOf, new Object[] { function.getFunction(), name.getText(),
                            Nearest.hint(name.getText(), known) }),
                    Suggestions.nearest(name.getPlace(), name.getText(), known));
        }
        return Optional.empty();
    }

    static void wrongArguments(Scope scope, FunctionValue function, String usage) {
        scope.findings().error(DiagnosticCode.WRONG_ARGUMENTS, function.getPlace(), NLS.bind(
                Messages.Function_wrongArguments,
                new Object[] { function.getFunction(), Values.show(function), usage }));
    }
}
