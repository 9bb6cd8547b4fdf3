package org.deepworkbench.run.ui.internal.targets;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.account.Account;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Target;

/**
 * What a person can choose from in the wizard of targets.
 *
 * @param kinds    all but this machine, which is always there
 * @param taken    names of the targets there are
 * @param accounts names of the accounts there are
 * @param secrets  names of the secrets that are kept
 */
record Offer(List<Kind> kinds, List<String> taken, List<String> accounts, List<String> secrets) {

    Offer {
        kinds = List.copyOf(kinds);
        taken = List.copyOf(taken);
        accounts = List.copyOf(accounts);
        secrets = List.copyOf(secrets);
    }

    /** {@return what there is now} Reads the disk and loads the engines. */
    static Offer read() throws FaultException {
        TargetService targets = Services.targets();
        List<Kind> kinds = new ArrayList<>();
        for (EngineInfo engine : Services.deployments().engines()) {
            if (!engine.id().equals(Target.LOCAL.engineId())) {
                kinds.add(Kind.of(engine, targets));
            }
        }
        return new Offer(kinds, targets.targets().stream().map(known -> known.target().name()).toList(),
                Services.accounts().accounts().stream().map(Account::name).toList(),
                List.copyOf(Services.accounts().secretNames()));
    }

    /** {@return the kind that an engine drives}
     *
     * @throws FaultException if the engine is not installed any more
     */
    Kind kind(String engineId) throws FaultException {
        for (Kind kind : kinds) {
            if (kind.engine().id().equals(engineId)) {
                return kind;
            }
        }
        throw new FaultException(new Fault(Messages.Offer_noEngine, engineId, "", Messages.Offer_noEngineRemedy)); //$NON-NLS-1$
    }
}
