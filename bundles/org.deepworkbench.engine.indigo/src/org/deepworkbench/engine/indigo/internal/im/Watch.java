package org.deepworkbench.engine.indigo.internal.im;

import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.engine.indigo.internal.im.wire.InfrastructureState;
import org.deepworkbench.engine.indigo.internal.im.wire.MachineState;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Looks at an infrastructure with as few calls as will do: its state each time, and what else there is only when that
 * has changed. Looks are taken by one thread at a time; the newest can be read from any.
 */
final class Watch {

    private final ImClient client;
    private final String id;
    private final Machines machines;
    private final Causes causes;
    private volatile Optional<Look> newest = Optional.empty();
    /** The newest state that was told; empty if an earlier process told it. */
    private Optional<MachineState> told = Optional.empty();

    Watch(ImClient client, String id, Machines machines, Causes causes) {
        this.client = client;
        this.id = id;
        this.machines = machines;
        this.causes = causes;
    }

    /** Has each state told that it comes to from now on, the first one too. */
    void tellAll() {
        told = Optional.of(MachineState.UNKNOWN);
    }

    /** {@return what was seen last} */
    Optional<Look> newest() {
        return newest;
    }

    /** Has the next look see everything anew. */
    void forget() {
        newest = Optional.empty();
    }

    /**
     * Looks.
     *
     * @param wanted how many outputs there should be
     * @return what there is; empty if it is certain that it is gone
     */
    Optional<Look> look(int wanted, IProgressMonitor monitor) throws FaultException {
        Optional<InfrastructureState> there = client.stateIfThere(id, monitor);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        InfrastructureState state = there.get();
        tell(state.whole());
        newest = Optional.of(new Look(id, state, machines.of(state.machines(), Machines.AT_A_LOOK, monitor),
                outputs(state, wanted, monitor)));
        return newest;
    }

    private void tell(MachineState state) {
        if (told.isPresent() && told.get() != state) {
            causes.step(NLS.bind(Messages.Deployment_state, state.word()));
        }
        told = Optional.of(state);
    }

    /** Asked for once for each state of the machines, and again while some have no value. */
    private Map<String, Object> outputs(InfrastructureState state, int wanted, IProgressMonitor monitor)
            throws FaultException {
        if (state.whole() != MachineState.CONFIGURED || wanted == 0) {
            return Map.of();
        }
        Optional<Map<String, Object>> before = newest.filter(last -> last.state().equals(state)).map(Look::outputs);
        if (before.filter(outputs -> outputs.size() >= wanted).isPresent()) {
            return before.get();
        }
        try {
            return client.outputs(id, monitor);
        } catch (RefusedException e) {
            causes.trouble("", e.fault().why()); //$NON-NLS-1$
        } catch (UnansweredException e) {
            return newest.map(Look::outputs).orElse(Map.of()); // the next look asks again
        }
        return Map.of();
    }
}
