package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks the interfaces of templates: that their types have them, their operations and inputs. */
final class InterfaceCheck {

    private final Scope scope;
    private final FunctionCheck functions;
    private final ValueCheck values;
    private final OperationCheck operations;

    InterfaceCheck(Scope scope, FunctionCheck functions) {
        this.scope = scope;
        this.functions = functions;
        this.values = new ValueCheck(scope, functions);
        this.operations = new OperationCheck(scope);
    }

    /** @param type the type of what has the interfaces, if it is known */
    void check(List<InterfaceDefinition> given, Optional<? extends EntityType> type) {
        for (InterfaceDefinition definition : given) {
            Optional<OperationCheck.Known> known = type.isPresent() && scope.isWhole(type.get())
                    && type(definition) ? operations.find(type.get(), definition) : Optional.empty();
            if (known.isEmpty() && type.isPresent() && scope.isWhole(type.get()) && definition.getType() == null) {
                operations.unknownInterface(type.get(), definition.getNamePlace(), definition.getName());
            }
            inputs(definition.getInputs(), known.map(OperationCheck.Known::inputs).orElse(List.of()));
            definition.getOperations().forEach(operation -> operation(operation, definition, known));
        }
    }

    /** {@return whether the type that the interface names, if it names one, is known} */
    private boolean type(InterfaceDefinition definition) {
        String name = definition.getType();
        if (name == null || scope.types().find(InterfaceType.class, name).isPresent()) {
            return true;
        }
        if (scope.types().isComplete()) {
            List<String> known = scope.types().names(InterfaceType.class);
            scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, Places.of(definition, "type"),
                    NLS.bind(Messages.Check_unknownTypeOf, new Object[] { definition.getName(), name,
                            Nearest.hint(name, known) }),
                    Suggestions.nearest(Places.of(definition, "type"), name, known));
        }
        return false;
    }

    private void operation(OperationDefinition operation, InterfaceDefinition owner,
            Optional<OperationCheck.Known> known) {
        functions.checkInside(operation.getImplementation());
        Optional<OperationDefinition> declared = known.flatMap(found -> found.operation(operation.getName()));
        inputs(operation.getInputs(), declared.<List<ParameterDefinition>>map(OperationDefinition::getInputs)
                .orElse(List.of()));
        if (known.isPresent() && known.get().whole() && declared.isEmpty()) {
            operations.unknownOperation(owner.getName(), operation.getName(), operation.getNamePlace(),
                    known.get().names());
        }
    }

    /** Inputs may be given that no definition declares; of those only the functions are checked. */
    private void inputs(List<ParameterDefinition> given, List<ParameterDefinition> declared) {
        for (ParameterDefinition input : given) {
            Value value = input.getValue() == null ? input.getDefaultValue() : input.getValue();
            ParameterDefinition definition = input.getType() != null ? input : declared(declared, input.getName());
            if (definition == null || definition.getType() == null) {
                functions.checkInside(value);
            } else {
                values.check(value, definition);
            }
        }
    }

    private static ParameterDefinition declared(List<ParameterDefinition> declared, String name) {
        for (ParameterDefinition definition : declared) {
            if (name.equals(definition.getName())) {
                return definition;
            }
        }
        return null;
    }
}
