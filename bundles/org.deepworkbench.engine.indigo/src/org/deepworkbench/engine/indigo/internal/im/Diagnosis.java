package org.deepworkbench.engine.indigo.internal.im;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.im.wire.FailureReasons;
import org.deepworkbench.engine.indigo.internal.im.wire.FailureReasons.Reason;
import org.deepworkbench.engine.indigo.internal.im.wire.MachineState;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/**
 * Finds out from the log why an infrastructure stands as it does. All that went wrong is kept, also attempts that
 * failed while the service still tries. Used by one thread at a time.
 */
final class Diagnosis {

    private static final long AGAIN = TimeUnit.SECONDS.toNanos(15);

    private final String id;
    private final Logs logs;
    private final Causes causes;
    private long read = System.nanoTime();
    private Optional<MachineState> seen = Optional.empty();
    private Optional<Fault> fault = Optional.empty();

    Diagnosis(String id, Logs logs, Causes causes) {
        this.id = id;
        this.logs = logs;
        this.causes = causes;
    }

    /** {@return why all machines together are in a state; empty if nothing is wrong with it} */
    Optional<Fault> of(MachineState whole) throws FaultException {
        if (whole.isOnItsWay() && System.nanoTime() - read > AGAIN) {
            keep(FailureReasons.named(log()));
        }
        if (!seen.equals(Optional.of(whole))) {
            fault = whole.isTrouble() ? Optional.of(found(whole)) : Optional.empty();
            seen = Optional.of(whole);
        }
        return fault;
    }

    private Fault found(MachineState whole) throws FaultException {
        List<Reason> reasons = FailureReasons.in(log());
        keep(reasons);
        String why = reasons.isEmpty() ? Messages.Fault_noReason : reasons.getLast().text();
        return switch (whole) {
            case UNCONFIGURED -> new Fault(Messages.Fault_unconfigured, id, why, Messages.Fault_unconfiguredRemedy);
            case OFF -> new Fault(Messages.Fault_off, id, why, Messages.Fault_offRemedy);
            default -> new Fault(Messages.Fault_failed, id, why, Messages.Fault_failedRemedy);
        };
    }

    private void keep(List<Reason> reasons) {
        reasons.forEach(reason -> causes.trouble(reason.where(), reason.text()));
    }

    private String log() throws FaultException {
        read = System.nanoTime();
        try {
            return logs.now(causes);
        } catch (RefusedException e) {
            return ""; //$NON-NLS-1$
        }
    }
}
