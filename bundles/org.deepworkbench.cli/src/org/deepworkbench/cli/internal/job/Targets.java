package org.deepworkbench.cli.internal.job;

import java.util.List;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.run.core.EngineInfo;
import org.eclipse.osgi.util.NLS;

/** Finds the target that is meant. */
public final class Targets {

    private Targets() {
    }

    /**
     * {@return the engine of that id}
     *
     * @throws Refusal as wrong usage, naming those there are
     */
    public static EngineInfo find(Services services, String id) throws Refusal {
        List<EngineInfo> engines = services.deployments().engines();
        return engines.stream().filter(engine -> engine.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.usage(new Fault(NLS.bind(Messages.Placement_unknownTarget, id), "", "",
                        NLS.bind(Messages.Placement_targets, Words.list(engines, EngineInfo::id)))));
    }
}
