package org.deepworkbench.sandbox.internal.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;

/**
 * A template that a service has accepted.
 *
 * @param text    as it was sent
 * @param yaml    what stands in it
 * @param nodes   its node templates, in its order
 * @param plan    what is to be run of it; empty if there is nothing in it that runs in a container
 * @param outputs its outputs, as far as they are known beforehand
 */
public record Template(String text, Map<String, Object> yaml, List<TemplateNode> nodes, Optional<Plan> plan,
        Map<String, Expression> outputs) {

    public Template {
        nodes = List.copyOf(nodes);
        outputs = new LinkedHashMap<>(outputs);
    }

    /** {@return the outputs that have a value, with these attributes} */
    public Map<String, Object> outputs(Attributes attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        outputs.forEach((name, expression) -> {
            if (expression.evaluate(attributes) instanceof Evaluation.Available(Object value)) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** {@return the machines that it asks for; where it names none, the container runtimes stand for them} */
    public List<TemplateNode> machines() {
        List<TemplateNode> machines = nodes.stream().filter(TemplateNode::machine).toList();
        if (!machines.isEmpty()) {
            return machines;
        }
        List<String> runtimes = plan.stream().flatMap(it -> it.services().stream())
                .map(service -> service.runtimeNode()).toList();
        return nodes.stream().filter(node -> runtimes.contains(node.name())).toList();
    }

    /** {@return whether it bears a type of that name, such as {@code Chronos}} */
    public boolean hasType(String part) {
        return nodes.stream().anyMatch(node -> node.type().contains(part));
    }
}
