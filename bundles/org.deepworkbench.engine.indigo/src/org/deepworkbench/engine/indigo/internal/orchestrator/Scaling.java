package org.deepworkbench.engine.indigo.internal.orchestrator;

import org.deepworkbench.engine.indigo.internal.im.text.Topology;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/** How many of a node a template asks for. */
record Scaling(String template) {

    /**
     * @param node name of a node template, or of one that is hosted on it
     * @return the template that asks for so many, in place of the number or the input that stood there
     * @throws FaultException if it cannot be read, or is written in a way in which that cannot be set
     */
    String to(String node, int instances) throws FaultException {
        Topology topology = new Topology(template);
        String machine = topology.hosts(node).getLast();
        if (!topology.nodes().contains(machine)) {
            throw new FaultException(new Fault(NLS.bind(Messages.Scaling_noNode, machine), node, "", //$NON-NLS-1$
                    NLS.bind(Messages.Scaling_noNodeRemedy, String.join(", ", topology.nodes())))); //$NON-NLS-1$
        }
        return Topology.scaled(template, machine, instances);
    }
}
