package org.deepworkbench.topology.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.plan.Applications;
import org.deepworkbench.topology.core.internal.plan.CompletenessCheck;
import org.deepworkbench.topology.core.internal.plan.Evaluator;
import org.deepworkbench.topology.core.internal.plan.InputResolver;
import org.deepworkbench.topology.core.internal.plan.NothingToRun;
import org.deepworkbench.topology.core.internal.plan.ServicePlanner;
import org.deepworkbench.topology.core.internal.plan.Where;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/** Makes plans. It resolves inputs and functions, and finds the container applications and what they ask for. */
public final class Planner {

    private static final String DISPLAY_NAME = "display_name";

    private final TopologyDocument document;
    private final ModuleResolver modules;
    private final List<Fault> faults = new ArrayList<>();

    private Planner(TopologyDocument document, ModuleResolver modules) {
        this.document = document;
        this.modules = modules;
    }

    /**
     * Plans a topology.
     *
     * @param document the topology
     * @param inputs   values of inputs as typed by a person, by name; they are read by the types of the inputs
     * @param modules  tells which module stands behind an image
     * @return the plan, or every reason why there is none
     */
    public static PlanResult plan(TopologyDocument document, Map<String, String> inputs, ModuleResolver modules) {
        return new Planner(document, modules).plan(inputs);
    }

    /** {@return why nothing of a topology is a container application, where nothing is} It may make machines still. */
    public static Optional<Fault> nothingToStart(TopologyDocument document) {
        return new Applications(document.types()).in(document.nodes()).isEmpty()
                ? Optional.of(new NothingToRun(document.types()).fault(document))
                : Optional.empty();
    }

    private PlanResult plan(Map<String, String> given) {
        Where where = new Where(document.name(), document.text());
        document.diagnostics().stream().filter(Diagnostic::isError).forEach(error -> faults
                .add(new Fault(Messages.Plan_broken, where.at(error.offset()), error.message(), "")));
        if (!faults.isEmpty()) {
            return new PlanResult.Refused(faults);
        }
        List<NodeTemplate> applications = new Applications(document.types()).in(document.nodes());
        Optional<Fault> noService = nothingToStart(document);
        if (document.nodes().isEmpty()) {
            return new PlanResult.Refused(noService.stream().toList());
        }
        Map<String, Object> inputs = new InputResolver(document, where, faults).resolve(given);
        Evaluator evaluator = new Evaluator(document, inputs);
        new CompletenessCheck(document, evaluator, where, faults).run();
        if (!faults.isEmpty()) {
            return new PlanResult.Refused(faults);
        }
        List<PlannedService> services = new ArrayList<>();
        for (NodeTemplate application : applications) {
            new ServicePlanner(document, evaluator, modules, where, faults).plan(application).ifPresent(services::add);
        }
        if (!faults.isEmpty()) {
            return new PlanResult.Refused(faults);
        }
        return new PlanResult.Planned(new Plan(name(), document.text(), inputs,
                services, outputs(evaluator), document.source().file(), noService));
    }

    private Map<String, Expression> outputs(Evaluator evaluator) {
        Map<String, Expression> outputs = new LinkedHashMap<>();
        for (ParameterDefinition output : document.serviceTemplate().getTopology().getOutputs()) {
            outputs.put(output.getName(), evaluator.evaluate(output.getValue(), Optional.empty()));
        }
        return outputs;
    }

    /** The display name that DEEP's templates give in their metadata, else the file's name. */
    private String name() {
        ServiceTemplate template = document.serviceTemplate();
        return template.getMetadata().stream().filter(entry -> entry.getName().equals(DISPLAY_NAME))
                .map(Assignment::getValue).map(Values::show).filter(name -> !name.isBlank()).findFirst()
                .orElseGet(() -> document.name().replaceFirst("(?i)\\.ya?ml$", ""));
    }
}
