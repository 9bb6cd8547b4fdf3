package org.deepworkbench.cli.internal.service;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.util.NLS;

/** Finds the run that is meant: by its id, the beginning of it, or as the last one. */
public final class RunChoice {

    private static final String LAST = "last";
    private static final int SHORTEST = 4;

    private RunChoice() {
    }

    /**
     * {@return the run}
     *
     * @throws Refusal as wrong usage, if there is none or several could be meant
     */
    public static Run require(Services services, String id) throws Refusal {
        return find(services, id).orElseThrow(() -> Refusal.usage(new Fault(
                NLS.bind(Messages.RunChoice_none, id), "", "", Messages.RunChoice_noneRemedy)));
    }

    /**
     * {@return the run; empty if none is called so}
     *
     * @throws Refusal as wrong usage, if several could be meant
     */
    public static Optional<Run> find(Services services, String id) throws Refusal {
        List<Run> all = services.runs().runs();
        if (id.equals(LAST)) {
            return all.stream().findFirst();
        }
        List<Run> found = all.stream()
                .filter(run -> run.id().equals(id) || id.length() >= SHORTEST && run.id().startsWith(id)).toList();
        if (found.size() > 1) {
            throw Refusal.usage(new Fault(NLS.bind(Messages.RunChoice_several, id), "", "",
                    Messages.RunChoice_noneRemedy));
        }
        return found.stream().findFirst();
    }
}
