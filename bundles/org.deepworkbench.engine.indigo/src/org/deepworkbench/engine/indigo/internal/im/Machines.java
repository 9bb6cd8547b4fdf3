package org.deepworkbench.engine.indigo.internal.im;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.engine.indigo.internal.im.wire.Machine;
import org.deepworkbench.engine.indigo.internal.im.wire.MachineState;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The descriptions of a deployment's machines. One is asked for again when its machine has changed its state, and now
 * and then while it is on its way, for addresses come late. Used by one thread at a time.
 */
final class Machines {

    private static final long AGAIN = TimeUnit.SECONDS.toNanos(15);
    /** So many are asked for at one look; the others at the next. */
    static final int AT_A_LOOK = 10;

    private record Seen(MachineState state, Machine machine, long when) {

        boolean isOld(MachineState now) {
            return state != now || now.isOnItsWay() && System.nanoTime() - when > AGAIN;
        }
    }

    private final ImClient client;
    private final String id;
    private final Map<String, Seen> seen = new HashMap<>();

    Machines(ImClient client, String id) {
        this.client = client;
        this.id = id;
    }

    /**
     * Looks at those that there are.
     *
     * @param states of all, by number
     * @param most   how many to ask for
     * @return what is known of them, by number; some may be missing
     */
    Map<String, Machine> of(Map<String, MachineState> states, int most, IProgressMonitor monitor)
            throws FaultException {
        seen.keySet().retainAll(states.keySet());
        Map<String, Machine> known = new LinkedHashMap<>();
        int asked = 0;
        for (Map.Entry<String, MachineState> each : states.entrySet()) {
            String number = each.getKey();
            Seen before = seen.get(number);
            if ((before == null || before.isOld(each.getValue())) && asked++ < most) {
                ask(number, each.getValue(), monitor);
            }
            if (seen.containsKey(number)) {
                known.put(number, seen.get(number).machine());
            }
        }
        return known;
    }

    private void ask(String number, MachineState state, IProgressMonitor monitor) throws FaultException {
        try {
            seen.put(number, new Seen(state, client.machine(id, number, monitor), System.nanoTime()));
        } catch (RefusedException e) {
            if (e.status() != RefusedException.NOT_FOUND) { // it went since the state was told
                throw e;
            }
        } catch (UnansweredException e) {
            return; // what was known of it holds until the next look
        }
    }
}
