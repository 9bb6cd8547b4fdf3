package org.deepworkbench.cli.internal.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.osgi.util.NLS;

/** Finds the target that is meant. */
public final class Targets {

    private Targets() {
    }

    /**
     * {@return the target of that name}
     *
     * @throws Refusal as wrong usage, naming those there are
     */
    public static KnownTarget find(Services services, String name) throws Refusal {
        try {
            return services.targets().get(name);
        } catch (FaultException unknown) {
            throw Refusal.usage(unknown.fault());
        }
    }

    /**
     * {@return the target with other settings for one deployment}
     *
     * @param settings values by key, as typed
     * @throws Refusal as wrong usage, with all that is wrong about the settings
     */
    public static KnownTarget with(Services services, KnownTarget kept, Map<String, String> settings)
            throws Refusal, FaultException {
        if (settings.isEmpty()) {
            return kept;
        }
        Target changed = kept.target().with(settings);
        List<Fault> faults = new ArrayList<>(services.targets().check(changed));
        services.targets().settings(changed.engineId()).stream()
                .filter(setting -> !setting.perDeployment() && settings.containsKey(setting.key()))
                .forEach(setting -> faults.add(new Fault(NLS.bind(Messages.DeployCommand_notPerDeployment,
                        setting.key()), setting.key(), "", Messages.DeployCommand_notPerDeploymentRemedy)));
        if (!faults.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, faults);
        }
        return new KnownTarget(changed, kept.engine(), kept.lastUsed(), kept.lastProbe(), kept.sandbox());
    }
}
