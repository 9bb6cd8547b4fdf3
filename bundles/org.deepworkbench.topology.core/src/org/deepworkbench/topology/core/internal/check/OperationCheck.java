package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Finds the interfaces and operations that a type has, and reports names of those it has not. */
final class OperationCheck {

    /** Names of the normative interfaces that files use beside those of the type. */
    private static final String NORMATIVE = "tosca.interfaces.";
    private static final List<String> NORMATIVE_TYPES = List.of("tosca.interfaces.node.lifecycle.Standard",
            "tosca.interfaces.relationship.Configure");

    /**
     * An interface as a type has it.
     *
     * @param operations its operations by name
     * @param inputs     its inputs
     * @param whole      whether those are all operations
     */
    record Known(Map<String, OperationDefinition> operations, List<ParameterDefinition> inputs, boolean whole) {

        Optional<OperationDefinition> operation(String name) {
            return Optional.ofNullable(operations.get(name));
        }

        Set<String> names() {
            return operations.keySet();
        }
    }

    private final Scope scope;

    OperationCheck(Scope scope) {
        this.scope = scope;
    }

    /** {@return the interface that a template fills, as its type has it} */
    Optional<Known> find(EntityType type, InterfaceDefinition given) {
        return find(type, given.getName(), Optional.ofNullable(given.getType()));
    }

    private Optional<Known> find(EntityType type, String name, Optional<String> typeName) {
        List<InterfaceDefinition> own = definitions(type, name);
        Optional<InterfaceType> interfaceType = typeName.or(() -> typeOf(own))
                .flatMap(found -> scope.types().find(InterfaceType.class, found))
                .or(() -> scope.types().find(InterfaceType.class, name));
        if (own.isEmpty() && interfaceType.isEmpty()) {
            return Optional.empty();
        }
        Map<String, OperationDefinition> operations = new LinkedHashMap<>();
        List<ParameterDefinition> inputs = new ArrayList<>();
        own.forEach(definition -> {
            definition.getOperations().forEach(operation -> operations.putIfAbsent(operation.getName(), operation));
            inputs.addAll(definition.getInputs());
        });
        interfaceType.ifPresent(found -> scope.types().lineage(found).forEach(step -> {
            step.getOperations().forEach(operation -> operations.putIfAbsent(operation.getName(), operation));
            inputs.addAll(step.getInputs());
        }));
        boolean whole = interfaceType.isPresent() && scope.isWhole(interfaceType.get()) && !operations.isEmpty();
        return Optional.of(new Known(operations, inputs, whole));
    }

    private static Optional<String> typeOf(List<InterfaceDefinition> own) {
        return own.stream().map(InterfaceDefinition::getType).filter(found -> found != null).findFirst();
    }

    /** Interfaces are called by the names that types give them, or by the names of their own types. */
    private List<InterfaceDefinition> definitions(EntityType type, String name) {
        List<InterfaceDefinition> own = new ArrayList<>();
        for (EntityType step : scope.types().lineage(type)) {
            step.getInterfaces().stream().filter(definition -> isCalled(definition, name)).forEach(own::add);
        }
        return own;
    }

    private static boolean isCalled(InterfaceDefinition definition, String name) {
        return name.equals(definition.getName()) || name.equals(definition.getType())
                || lastPart(name).equalsIgnoreCase(lastPart(definition.getName()))
                        && (name.startsWith(NORMATIVE) || definition.getName().startsWith(NORMATIVE));
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Reports an interface that a type does not have. */
    void unknownInterface(EntityType type, Place place, String name) {
        Set<String> known = new LinkedHashSet<>();
        scope.types().lineage(type).forEach(step -> step.getInterfaces().stream().map(InterfaceDefinition::getName)
                .forEach(known::add));
        scope.findings().error(DiagnosticCode.UNKNOWN_INTERFACE, place,
                NLS.bind(Messages.Check_unknownInterface, new Object[] { type.getName(), name,
                        Nearest.hint(name, known) }),
                Suggestions.nearest(place, name, known));
    }

    /** Checks that a type has the operation of an interface that a function or a workflow names. */
    void named(EntityType type, Value interfaceName, Value operationName) {
        if (!scope.isWhole(type) || !(interfaceName instanceof ScalarValue owner)
                || !(operationName instanceof ScalarValue operation)) {
            return;
        }
        named(type, owner.getText(), owner.getPlace(), operation.getText(), operation.getPlace());
    }

    /** Checks that a type has the operation of an interface; each is told at its place. */
    void named(EntityType type, String owner, Place ownerPlace, String operation, Place place) {
        Optional<Known> known = find(type, owner, Optional.empty());
        if (known.isEmpty()) {
            unknownInterface(type, ownerPlace, owner);
        } else if (known.get().whole() && known.get().operation(operation).isEmpty()) {
            unknownOperation(owner, operation, place, known.get().names());
        }
    }

    /** Services run operations of one normative interface under the name of another. */
    void unknownOperation(String owner, String operation, Place place, Set<String> known) {
        String text = NLS.bind(Messages.Check_unknownOperation,
                new Object[] { owner, operation, Nearest.hint(operation, known) });
        if (NORMATIVE_TYPES.stream().anyMatch(type -> has(type, operation))) {
            scope.findings().warning(DiagnosticCode.UNKNOWN_OPERATION, place, text);
        } else {
            scope.findings().error(DiagnosticCode.UNKNOWN_OPERATION, place, text,
                    Suggestions.nearest(place, operation, known));
        }
    }

    private boolean has(String interfaceType, String operation) {
        return scope.types().find(InterfaceType.class, interfaceType).stream()
                .flatMap(type -> type.getOperations().stream())
                .anyMatch(known -> operation.equals(known.getName()));
    }
}
