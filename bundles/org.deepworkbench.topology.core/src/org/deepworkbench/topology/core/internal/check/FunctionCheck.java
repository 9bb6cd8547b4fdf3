package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.value.ScalarUnit;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks that functions point to what exists (TOSCA Simple Profile 1.3, section 4). */
final class FunctionCheck {

    private static final Set<String> RESERVED = Set.of("SELF", "SOURCE", "TARGET", "HOST", "ORCHESTRATOR", "INSTANCE");

    private final Scope scope;
    private final Optional<NodeTemplate> self;

    /** @param self the node that SELF stands for, where there is one */
    FunctionCheck(Scope scope, Optional<NodeTemplate> self) {
        this.scope = scope;
        this.self = self;
    }

    /** Checks every function in the value, however deep. */
    void checkInside(Value value) {
        switch (value) {
            case FunctionValue function -> check(function);
            case ListValue list -> list.getItems().forEach(this::checkInside);
            case MapValue map -> map.getEntries().forEach(entry -> checkInside(entry.getValue()));
            case null, default -> {
            }
        }
    }

    void check(FunctionValue function) {
        function.getArguments().forEach(this::checkInside);
        switch (function.getFunction()) {
            case "get_input" -> input(function);
            case "get_property" -> property(function);
            case "get_attribute" -> attribute(function);
            case "token" -> arguments(function, function.getArguments().size() == 3, Messages.Function_token);
            case "join" -> arguments(function, !function.getArguments().isEmpty()
                    && function.getArguments().size() <= 2
                    && function.getArguments().get(0) instanceof ListValue, Messages.Function_join);
            case "concat" -> arguments(function, !function.getArguments().isEmpty(), Messages.Function_concat);
            default -> {
            }
        }
    }

    /** Reports an input whose type can never give a value of the type wanted. */
    void checkResult(FunctionValue function, String what, String wanted) {
        if (!function.getFunction().equals("get_input") || function.getArguments().size() != 1 || wanted == null) {
            return;
        }
        ParameterDefinition input = text(function, 0).map(scope.inputs()::get).orElse(null);
        if (input == null || input.getType() == null || fits(input.getType(), wanted)) {
            return;
        }
        scope.findings().error(DiagnosticCode.WRONG_TYPE, function.getPlace(), NLS.bind(
                Messages.Function_wrongResult, new Object[] { what, input.getName(), input.getType(), wanted }));
    }

    /** A string may hold the text of any scalar; that is decided when its value is known. */
    private static boolean fits(String given, String wanted) {
        if (given.equals(wanted) || !ScalarForm.isPrimitive(given) || !ScalarForm.isPrimitive(wanted)) {
            return true;
        }
        boolean scalars = ScalarForm.isKnown(given) && ScalarForm.isKnown(wanted);
        boolean textual = given.equals("string") || wanted.equals("string");
        boolean numeric = given.equals("integer") && wanted.equals("float");
        boolean version = wanted.equals("version") && ScalarUnit.ofType(given).isEmpty();
        return scalars && (textual || numeric || version);
    }

    private void input(FunctionValue function) {
        Optional<String> name = text(function, 0);
        if (name.isEmpty()) {
            arguments(function, false, Messages.Function_input);
        } else if (!scope.inputs().containsKey(name.get())) {
            Value where = function.getArguments().get(0);
            scope.findings().error(DiagnosticCode.UNKNOWN_INPUT, where.getPlace(),
                    NLS.bind(Messages.Function_unknownInput, name.get(),
                            Nearest.hint(name.get(), scope.inputs().keySet())));
        }
    }

    private void property(FunctionValue function) {
        target(function, Messages.Function_property).ifPresent(node -> scope.typeOf(node).ifPresent(
                type -> member(function, node, scope.types().properties(type), false, type)));
    }

    private void attribute(FunctionValue function) {
        target(function, Messages.Function_attribute).ifPresent(node -> scope.typeOf(node).ifPresent(type -> {
            Map<String, PropertyDefinition> known = scope.types().properties(type);
            known.putAll(scope.types().attributes(type));
            member(function, node, known, true, type);
        }));
    }

    /** {@return the node that the first argument names, if it is known} */
    private Optional<NodeTemplate> target(FunctionValue function, String usage) {
        Optional<String> name = text(function, 0);
        if (name.isEmpty() || function.getArguments().size() < 2) {
            arguments(function, false, usage);
            return Optional.empty();
        }
        if (name.get().equals("SELF")) {
            return self;
        }
        if (RESERVED.contains(name.get())) {
            return Optional.empty();
        }
        Optional<NodeTemplate> node = scope.node(name.get());
        boolean other = scope.template().getTopology() != null && scope.template().getTopology()
                .getRelationshipTemplates().stream().anyMatch(known -> known.getName().equals(name.get()));
        if (node.isEmpty() && !other) {
            Value where = function.getArguments().get(0);
            scope.findings().error(DiagnosticCode.UNKNOWN_NODE, where.getPlace(),
                    NLS.bind(Messages.Function_unknownNode, new Object[] { function.getFunction(), name.get(),
                            Nearest.hint(name.get(), scope.nodeNames()) }));
        }
        return node;
    }

    private void member(FunctionValue function, NodeTemplate node, Map<String, PropertyDefinition> known,
            boolean attribute, NodeType type) {
        Optional<String> name = text(function, 1);
        if (name.isEmpty() || known.containsKey(name.get()) || !scope.isWhole(type)) {
            return;
        }
        Optional<CapabilityDefinition> capability = Optional
                .ofNullable(scope.types().capabilities(type).get(name.get()));
        if (capability.isPresent()) {
            capabilityMember(function, node, capability.get(), attribute);
            return;
        }
        if (scope.types().requirements(type).containsKey(name.get()) || givesItself(node, name.get())) {
            return;
        }
        Set<String> names = new HashSet<>(known.keySet());
        names.addAll(scope.types().capabilities(type).keySet());
        unknownMember(function, 1, node.getName() + " (" + type.getName() + ")", name.get(), names, attribute);
    }

    private static boolean givesItself(NodeTemplate node, String name) {
        return node.getAttributes().stream().anyMatch(given -> given.getName().equals(name))
                || node.getProperties().stream().anyMatch(given -> given.getName().equals(name));
    }

    private void capabilityMember(FunctionValue function, NodeTemplate node, CapabilityDefinition capability,
            boolean attribute) {
        Optional<String> name = text(function, 2);
        if (name.isEmpty()) {
            return;
        }
        Map<String, PropertyDefinition> known = scope.types().properties(capability);
        if (attribute) {
            known.putAll(scope.types().attributes(capability));
        }
        if (!known.isEmpty() && !known.containsKey(name.get()) && scope.isWhole(capability)) {
            unknownMember(function, 2, node.getName() + "." + capability.getName(), name.get(), known.keySet(),
                    attribute);
        }
    }

    private void unknownMember(FunctionValue function, int argument, String owner, String name, Set<String> known,
            boolean attribute) {
        Value where = function.getArguments().get(argument);
        scope.findings().error(attribute ? DiagnosticCode.UNKNOWN_ATTRIBUTE : DiagnosticCode.UNKNOWN_PROPERTY,
                where.getPlace(),
                NLS.bind(attribute ? Messages.Function_unknownAttribute : Messages.Function_unknownProperty,
                        new Object[] { owner, name, Nearest.hint(name, new ArrayList<>(known)) }));
    }

    private void arguments(FunctionValue function, boolean right, String usage) {
        if (!right) {
            scope.findings().error(DiagnosticCode.WRONG_ARGUMENTS, function.getPlace(),
                    NLS.bind(Messages.Function_wrongArguments,
                            new Object[] { function.getFunction(), Values.show(function), usage }));
        }
    }

    private static Optional<String> text(FunctionValue function, int index) {
        List<Value> arguments = function.getArguments();
        return arguments.size() > index && arguments.get(index) instanceof ScalarValue scalar
                ? Optional.of(scalar.getText())
                : Optional.empty();
    }
}
