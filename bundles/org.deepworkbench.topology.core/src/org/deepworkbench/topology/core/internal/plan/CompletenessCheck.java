package org.deepworkbench.topology.core.internal.plan;

import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.TopologyDocument;

/** Finds what nodes lack that are right one by one. */
public final class CompletenessCheck {

    private final TopologyDocument document;
    private final Evaluator evaluator;
    private final Where where;
    private final List<Fault> faults;

    /** @param faults receives what is missing or does not fit */
    public CompletenessCheck(TopologyDocument document, Evaluator evaluator, Where where, List<Fault> faults) {
        this.document = document;
        this.evaluator = evaluator;
        this.where = where;
        this.faults = faults;
    }

    /** Looks for connections not made, for hosts that are too small, and for ports asked for twice. */
    public void run() {
        HostTree hosts = new HostTree(document.nodes());
        new ConnectionCheck(document, where, faults).run();
        new CapacityCheck(document.nodes(), hosts, evaluator, where, faults).run();
        new PortCheck(document, hosts, evaluator, where, faults).run();
    }
}
