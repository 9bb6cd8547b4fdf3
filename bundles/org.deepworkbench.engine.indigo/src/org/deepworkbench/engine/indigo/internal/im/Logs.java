package org.deepworkbench.engine.indigo.internal.im;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** The logs of an infrastructure: of all of it, and of each node's machines. Safe to use from any thread. */
final class Logs {

    private static final String WHOLE = ""; //$NON-NLS-1$

    private final DeploymentRequest request;
    private final ImClient client;
    private final String id;
    private final Function<String, List<String>> machines;
    private final Map<String, LogCopy> copies = new ConcurrentHashMap<>();

    /** @param machines gives the numbers of the machines that a node stands on */
    Logs(DeploymentRequest request, ImClient client, String id, Function<String, List<String>> machines) {
        this.request = request;
        this.client = client;
        this.id = id;
        this.machines = machines;
    }

    /** {@return what follows in a log} @param node empty for all of the infrastructure */
    String read(String node, long offset) throws IOException {
        return copy(node).read(offset);
    }

    /** {@return the whole log of all as it is now} It is copied by the way, and a copy that fails is told. */
    String now(Causes causes) throws FaultException {
        try {
            return copy(WHOLE).refresh();
        } catch (IOException e) {
            causes.trouble("", NLS.bind(Messages.Deployment_noLog, e.getMessage())); //$NON-NLS-1$
            return client.log(id, new NullProgressMonitor());
        }
    }

    private LogCopy copy(String node) {
        return copies.computeIfAbsent(node, name -> new LogCopy(request.logFile(name),
                () -> name.equals(WHOLE) ? client.log(id, new NullProgressMonitor()) : ofMachines(name)));
    }

    private String ofMachines(String node) throws FaultException {
        StringBuilder log = new StringBuilder();
        for (String number : machines.apply(node)) {
            log.append(client.log(id, number, new NullProgressMonitor()));
        }
        return log.toString();
    }
}
