package org.deepworkbench.topology.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.plan.CompletenessCheck;
import org.deepworkbench.topology.core.internal.plan.Evaluator;
import org.deepworkbench.topology.core.internal.plan.InputResolver;
import org.deepworkbench.topology.core.internal.plan.Where;

/**
 * Tells what a topology without errors still lacks before anybody can deploy it: values of inputs, connections that a
 * type demands, room on hosts, and ports of their own.
 */
public final class Completeness {

    private Completeness() {
    }

    /**
     * Checks a topology, whatever it would be deployed on; call it on the document's thread. {@link Planner} tells the
     * same faults in the same words.
     *
     * @param document the topology; what its diagnostics say is not said again
     * @param inputs   values of inputs as typed by a person, by name
     * @return what is missing or does not fit, each with its place; empty if it is complete
     */
    public static List<Fault> check(TopologyDocument document, Map<String, String> inputs) {
        List<Fault> faults = new ArrayList<>();
        if (document.serviceTemplate().getTopology() != null) {
            Where where = new Where(document.name(), document.text());
            Map<String, Object> values = new InputResolver(document, where, faults).resolve(inputs);
            new CompletenessCheck(document, new Evaluator(document, values), where, faults).run();
        }
        return List.copyOf(faults);
    }
}
