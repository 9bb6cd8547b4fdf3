package org.deepworkbench.topology.core.internal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.core.internal.yaml.YamlTruth;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Plans one container application. */
public final class ServicePlanner {

    /** Docker's derives from the other in INDIGO's types only. */
    private static final List<String> IMAGE_TYPES = List.of("tosca.artifacts.Deployment.Image.Container.Docker",
            "tosca.artifacts.Deployment.Image.Container");

    private final TopologyDocument document;
    private final Evaluator evaluator;
    private final ModuleResolver modules;
    private final Where where;
    private final List<Fault> faults;

    /** @param faults receives why the application cannot be planned */
    public ServicePlanner(TopologyDocument document, Evaluator evaluator, ModuleResolver modules, Where where,
            List<Fault> faults) {
        this.document = document;
        this.evaluator = evaluator;
        this.modules = modules;
        this.where = where;
        this.faults = faults;
    }

    /** {@return the application as a service; empty where a fault was found} */
    public Optional<PlannedService> plan(NodeTemplate node) {
        Optional<NodeTemplate> runtime = new Applications(document.types()).runtime(node, document.nodes());
        if (runtime.isEmpty()) {
            faults.add(new Fault(NLS.bind(Messages.Plan_noRuntime, node.getName()), where.at(node.getOffset()), "",
                    Messages.Plan_noRuntimeRemedy));
        }
        Optional<String> image = image(node);
        if (runtime.isEmpty() || image.isEmpty()) {
            return Optional.empty();
        }
        int faultsBefore = faults.size();
        RuntimeReader room = new RuntimeReader(runtime.get(), evaluator, where, faults);
        Optional<CatalogModule> module = modules.byImage(image.get());
        PlannedService service = new PlannedService(node.getName(), runtime.get().getName(), image.get(),
                module.map(CatalogModule::id), module.flatMap(CatalogModule::builtIn), command(node),
                environment(node), room.ports(), room.volumes(), room.resources(), privileged(node),
                room.instances(), room.bounds());
        return faults.size() == faultsBefore ? Optional.of(service) : Optional.empty();
    }

    private Optional<String> image(NodeTemplate node) {
        Optional<String> image = node.getArtifacts().stream().filter(this::isImage)
                .map(ArtifactDefinition::getFile).filter(file -> !Values.isAbsent(file)).findFirst()
                .flatMap(file -> text(file, node)).map(String::strip).filter(text -> !text.isEmpty());
        if (image.isEmpty()) {
            faults.add(new Fault(NLS.bind(Messages.Plan_noImage, node.getName()), where.at(node.getOffset()), "",
                    Messages.Plan_noImageRemedy));
        }
        return image;
    }

    private boolean isImage(ArtifactDefinition artifact) {
        return artifact.getType() == null ? artifact.getName().equals("image")
                : IMAGE_TYPES.stream()
                        .anyMatch(image -> document.types().derives(ArtifactType.class, artifact.getType(), image));
    }

    private Optional<String> command(NodeTemplate node) {
        return evaluator.properties().of(node, "command").flatMap(value -> text(value, node))
                .filter(command -> !command.isBlank());
    }

    private boolean privileged(NodeTemplate node) {
        Optional<String> text = evaluator.properties().of(node, "privileged").flatMap(value -> text(value, node));
        Optional<Boolean> truth = text.map(String::strip).flatMap(YamlTruth::of);
        if (text.isPresent() && truth.isEmpty()) {
            faults.add(new Fault(NLS.bind(Messages.Plan_wrongValue, new Object[] { node.getName(), "privileged",
                    text.get(), Messages.Plan_wrongValueBoolean }), where.at(node.getOffset()), "", ""));
        }
        return truth.orElse(false);
    }

    /** A variable without a value, such as an input that is not required, is left out. */
    private Map<String, String> environment(NodeTemplate node) {
        Map<String, String> environment = new LinkedHashMap<>();
        if (evaluator.properties().of(node, "environment_variables").orElse(null) instanceof MapValue map) {
            for (Assignment entry : map.getEntries()) {
                if (!Values.isAbsent(entry.getValue())) {
                    variable(node, entry).ifPresent(text -> environment.put(entry.getName(), text));
                }
            }
        }
        return environment;
    }

    private Optional<String> variable(NodeTemplate node, Assignment entry) {
        if (entry.getValue() instanceof ScalarValue scalar) {
            return Optional.of(scalar.getText());
        }
        return switch (evaluator.evaluate(entry.getValue(), Optional.of(node))) {
            case Expression.Literal literal -> Optional.of(literal.value().toString());
            case Expression.Unavailable unavailable -> Optional.empty();
            default -> {
                faults.add(new Fault(NLS.bind(Messages.Plan_noValue, node.getName(), entry.getName()),
                        where.at(entry.getOffset()), "", ""));
                yield Optional.empty();
            }
        };
    }

    private Optional<String> text(Value value, NodeTemplate node) {
        return evaluator.evaluate(value, Optional.of(node)) instanceof Expression.Literal literal
                ? Optional.of(literal.value().toString())
                : Optional.empty();
    }
}
