package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.place;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads values. Any YAML is a value; a map with the name of a function as its only key is a function. */
final class ValueReader {

    /**
     * Functions that take a single argument without brackets too (TOSCA Simple Profile 1.3, section 4). The last two
     * are Alien's; TOSCA 2.0 writes a dollar sign before each.
     */
    private static final Set<String> GETTERS = withDollar(Set.of("get_input", "get_property", "get_attribute",
            "get_artifact", "get_operation_output", "get_nodes_of_type", "get_input_artifact", "get_secret"));
    /** Functions whose names are ordinary keys unless a list follows. */
    private static final Set<String> WITH_LIST = withDollar(Set.of("concat", "join", "token"));

    private ValueReader() {
    }

    private static Set<String> withDollar(Set<String> names) {
        return names.stream().flatMap(name -> Stream.of(name, "$" + name)).collect(Collectors.toUnmodifiableSet());
    }

    static Value value(YamlNode node) {
        Value value = switch (node.resolved()) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlSequence sequence -> list(sequence);
            case YamlMapping mapping -> isFunction(mapping) ? function(mapping.entries().get(0)) : map(mapping);
            default -> throw new IllegalStateException();
        };
        return place(value, node);
    }

    static Assignment assignment(YamlEntry entry) {
        Assignment assignment = named(ToscaFactory.eINSTANCE.createAssignment(), entry);
        set(assignment, Literals.ASSIGNMENT__VALUE, value(entry.value()));
        return assignment;
    }

    static void assignments(EObject owner, EStructuralFeature feature, List<YamlEntry> entries) {
        entries.forEach(entry -> add(owner, feature, assignment(entry)));
    }

    private static ScalarValue scalar(YamlScalar scalar) {
        ScalarValue value = ToscaFactory.eINSTANCE.createScalarValue();
        set(value, Literals.SCALAR_VALUE__TEXT, scalar.text());
        set(value, Literals.SCALAR_VALUE__KIND, scalar.kind());
        set(value, Literals.SCALAR_VALUE__QUOTED, scalar.style() != YamlScalar.Style.PLAIN);
        return value;
    }

    private static ListValue list(YamlSequence sequence) {
        ListValue list = ToscaFactory.eINSTANCE.createListValue();
        sequence.items().forEach(item -> add(list, Literals.LIST_VALUE__ITEMS, value(item)));
        return list;
    }

    private static MapValue map(YamlMapping mapping) {
        MapValue map = ToscaFactory.eINSTANCE.createMapValue();
        assignments(map, Literals.MAP_VALUE__ENTRIES, mapping.effective());
        return map;
    }

    static boolean isFunction(YamlMapping mapping) {
        if (mapping.entries().size() != 1) {
            return false;
        }
        YamlEntry only = mapping.entries().get(0);
        return GETTERS.contains(only.name()) && !(only.value().resolved() instanceof YamlMapping)
                || WITH_LIST.contains(only.name()) && only.value().resolved() instanceof YamlSequence;
    }

    private static FunctionValue function(YamlEntry entry) {
        FunctionValue function = ToscaFactory.eINSTANCE.createFunctionValue();
        set(function, Literals.FUNCTION_VALUE__FUNCTION, entry.name());
        List<YamlNode> arguments = entry.value().resolved() instanceof YamlSequence sequence ? sequence.items()
                : List.of(entry.value());
        arguments.forEach(argument -> add(function, Literals.FUNCTION_VALUE__ARGUMENTS, value(argument)));
        return function;
    }
}
