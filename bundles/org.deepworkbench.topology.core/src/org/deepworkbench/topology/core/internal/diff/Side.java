package org.deepworkbench.topology.core.internal.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/**
 * One of two topologies that are compared.
 *
 * @param template the topology
 * @param types    the types that it can use
 */
public record Side(ServiceTemplate template, TypeLibrary types) {

    /** {@return the names of its nodes, in order} */
    List<String> nodes() {
        return template.getTopology() == null ? List.of() : names(template.getTopology().getNodeTemplates());
    }

    /** {@return the names of its inputs, in order} */
    List<String> inputs() {
        return template.getTopology() == null ? List.of() : names(template.getTopology().getInputs());
    }

    /** {@return what it says, with names as they are called in the comparison} */
    Fact.Group facts(Names names) {
        return new ElementFacts(types, names).of(template);
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        elements.forEach(element -> names.put(element.getName(), true));
        return List.copyOf(names.keySet());
    }
}
