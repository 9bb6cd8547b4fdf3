package org.deepworkbench.engine.indigo.internal.im;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.engine.indigo.internal.im.text.Topology;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.engine.indigo.internal.im.wire.InfrastructureState;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Makes an infrastructure into what another template wants.
 *
 * @param client   the service
 * @param id       of the infrastructure
 * @param machines tells which node template each machine stands for
 */
record Reshaping(ImClient client, String id, Machines machines) {

    private static final Pattern VERSION = Pattern.compile("(?m)^tosca_definitions_version:.*(\\R|\\z)"); //$NON-NLS-1$

    /** The service adds by itself what a template wants, and removes only what it is told to. */
    void become(String template, IProgressMonitor monitor) throws FaultException {
        Topology wanted = new Topology(template);
        client.add(id, template, monitor);
        InfrastructureState state = client.state(id, monitor);
        List<String> surplus = new Look(id, state, machines.of(state.machines(), Integer.MAX_VALUE, monitor), Map.of())
                .beyond(wanted);
        if (!surplus.isEmpty()) {
            client.remove(id, surplus, monitor);
        }
    }

    /** Has so many machines under a node. The template is the service's, which has the inputs; some may be secret. */
    void scale(String node, int instances, IProgressMonitor monitor) throws FaultException {
        String template = versionFirst(client.template(id, monitor));
        Topology there = new Topology(template);
        String machine = there.hosts(node).stream().filter(there.nodes()::contains).reduce((inner, outer) -> outer)
                .orElseThrow(() -> new FaultException(new Fault(NLS.bind(Messages.Scale_noNode, node), id, "", //$NON-NLS-1$
                        Messages.Scale_noNodeRemedy)));
        become(Topology.scaled(template, machine, instances), monitor);
    }

    /** The service sorts the keys; TOSCA wants the version to be the first. */
    private static String versionFirst(String template) {
        Matcher version = VERSION.matcher(template);
        return version.find() ? version.group().strip() + '\n' + version.replaceFirst("") : template; //$NON-NLS-1$
    }
}
