package org.deepworkbench.run.ui.internal.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Works out previews. Blocks; nothing is started.
 *
 * @param document used by one thread at a time
 * @param places   all that could be chosen
 * @param modules  what stands behind images
 * @param advice   judges settings and plan
 */
record Previewer(TopologyDocument document, List<Place> places, ModuleResolver modules, Advice advice) {

    /** {@return what can be told at once; the outlook is still to be asked for} Asks no network. */
    Preview preview(Choice choice) {
        return switch (Planner.plan(document, choice.inputs(), modules)) {
            case PlanResult.Refused refused -> Preview.impossible(refused.faults());
            case PlanResult.Planned planned -> preview(planned.plan(), choice);
        };
    }

    private Preview preview(Plan plan, Choice choice) {
        DeployOptions options = choice.options();
        Judgement here = judge(plan, choice.target(), options);
        List<Fault> refusals = new ArrayList<>(advice.check(choice.target()));
        refusals.addAll(here.refusals());
        boolean refused = !here.refusals().isEmpty();
        boolean gpus = anyOf(plan, service -> service.resources().gpus() > 0);
        boolean rights = anyOf(plan, PlannedService::privileged);
        Permission cpu = new Permission(gpus, refused && gpus && !options.allowCpu()
                && fewer(plan, choice, here, new DeployOptions(true, options.allowPrivileged())));
        Permission privileged = new Permission(rights, refused && rights && !options.allowPrivileged()
                && fewer(plan, choice, here, new DeployOptions(options.allowCpu(), true)));
        return new Preview(Optional.of(plan), refusals, here.limitations(), cpu, privileged,
                refusals.isEmpty() ? new Outlook.Asking() : new Outlook.None(), elsewhere(plan, choice));
    }

    private static boolean anyOf(Plan plan, Predicate<PlannedService> which) {
        return plan.services().stream().anyMatch(which);
    }

    /** What an engine says of a plan, or why it says nothing. */
    private record Judgement(List<Fault> refusals, List<String> limitations) {
    }

    private Judgement judge(Plan plan, Target target, DeployOptions options) {
        try {
            Assessment assessment = advice.assess(plan, target, options);
            return new Judgement(assessment.refusals(), assessment.limitations());
        } catch (FaultException e) {
            return new Judgement(List.of(e.fault()), List.of());
        }
    }

    /** {@return whether less would speak against it with other options} */
    private boolean fewer(Plan plan, Choice choice, Judgement here, DeployOptions options) {
        return judge(plan, choice.target(), options).refusals().size() < here.refusals().size();
    }

    private Map<String, Fault> elsewhere(Plan plan, Choice choice) {
        Map<String, Fault> refused = new LinkedHashMap<>();
        for (Place place : places) {
            if (!place.name().equals(choice.place().name())) {
                judge(plan, place.known().target(), choice.options()).refusals().stream().findFirst()
                        .ifPresent(fault -> refused.put(place.name(), fault));
            }
        }
        return refused;
    }

    /** {@return what the target says of an accepted preview} May ask the network. */
    Outlook outlook(Preview accepted, Choice choice, IProgressMonitor monitor) {
        try {
            return new Outlook.Told(advice.forecast(accepted.plan().orElseThrow(), choice.target(),
                    choice.options(), monitor));
        } catch (FaultException e) {
            return new Outlook.Untold(e.fault(), !(e instanceof UnansweredException));
        }
    }
}
