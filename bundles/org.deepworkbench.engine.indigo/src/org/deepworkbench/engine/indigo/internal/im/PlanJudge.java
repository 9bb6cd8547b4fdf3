package org.deepworkbench.engine.indigo.internal.im;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.engine.indigo.internal.im.auth.SettingLines;
import org.deepworkbench.engine.indigo.internal.im.text.SentCopy;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.SecretNames;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.osgi.util.NLS;

/** Judges without asking the service whether a plan can be sent, and what should be known before it is. */
final class PlanJudge {

    private final Plan plan;
    private final Target target;
    private final DeployOptions options;

    PlanJudge(Plan plan, Target target, DeployOptions options) {
        this.plan = plan;
        this.target = target;
        this.options = options;
    }

    Assessment judge() {
        List<Fault> refusals = new ArrayList<>(new SettingLines(target).faults());
        try {
            SentCopy.of(plan);
        } catch (FaultException e) {
            refusals.add(e.fault());
        }
        Set<String> limitations = new LinkedHashSet<>();
        for (PlannedService service : plan.services()) {
            if (service.privileged() && !options.allowPrivileged()) {
                refusals.add(new Fault(NLS.bind(Messages.Judge_privileged, service.node()), service.node(),
                        Messages.Judge_privilegedWhy, Messages.Judge_privilegedRemedy));
            }
        }
        for (Map.Entry<String, Object> input : plan.inputs().entrySet()) {
            if (SecretNames.looksSecret(input.getKey()) && input.getValue() instanceof String text && !text.isEmpty()) {
                limitations.add(NLS.bind(Messages.Judge_secretInput, input.getKey()));
            }
        }
        return new Assessment(refusals, List.copyOf(limitations));
    }
}
