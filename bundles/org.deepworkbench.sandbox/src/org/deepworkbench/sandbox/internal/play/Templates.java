package org.deepworkbench.sandbox.internal.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.sandbox.internal.wire.Json;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.plan.Completeness;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads templates as the services do, and refuses what they refuse. */
public final class Templates {

    private static final String NAME = "template.yaml";
    private static final String COMPUTE = "tosca.nodes.Compute";
    private static final int MOST_ALIASES = 50;

    /** The template is not accepted; the message says why. */
    public static final class WrongTemplateException extends Exception {

        private static final long serialVersionUID = 1L;

        WrongTemplateException(String message) {
            super(message);
        }
    }

    private final ModuleResolver modules;

    /** @param modules tells which modules can run here */
    public Templates(ModuleResolver modules) {
        this.modules = modules;
    }

    /**
     * Reads a template.
     *
     * @param text       as it was sent
     * @param parameters values of its inputs; those of inputs that it does not have are passed over
     * @throws WrongTemplateException if it cannot be read, is wrong, or lacks something
     */
    public Template read(String text, Map<String, JsonNode> parameters) throws WrongTemplateException {
        Map<String, Object> yaml = yaml(text);
        TopologyDocument document = TopologyDocument.of(NAME, text);
        List<String> errors = document.diagnostics().stream().filter(Diagnostic::isError)
                .map(error -> "line " + error.line() + ", column " + error.column() + ": " + error.message()).toList();
        refuse(errors);
        if (document.serviceTemplate().getTopology() == null) {
            throw new WrongTemplateException("topology_template is missing");
        }
        Map<String, String> given = given(document, parameters);
        refuse(Completeness.check(document, given).stream().map(Fault::sentence).toList());
        Optional<Plan> plan = Planner.plan(document, given, modules) instanceof PlanResult.Planned(Plan made)
                && made.noService().isEmpty() ? Optional.of(made) : Optional.empty();
        Functions functions = new Functions(map(yaml.get("topology_template")), values(yaml, parameters));
        return new Template(text, yaml, nodes(document, yaml, functions), plan,
                plan.map(Plan::outputs).orElseGet(() -> outputs(yaml, functions)));
    }

    private static void refuse(List<String> reasons) throws WrongTemplateException {
        if (!reasons.isEmpty()) {
            throw new WrongTemplateException(reasons.stream().limit(5).collect(Collectors.joining("\n")));
        }
    }

    private static Map<String, Object> yaml(String text) throws WrongTemplateException {
        LoadSettings settings = LoadSettings.builder().setMaxAliasesForCollections(MOST_ALIASES)
                .setAllowDuplicateKeys(true).setLabel("<unicode string>")
                .setBufferSize(text.length()) // with a smaller one the parser fails on some characters beyond U+FFFF
                .build();
        try {
            Map<String, Object> yaml = new LinkedHashMap<>();
            if (new Load(settings).loadFromString(text) instanceof Map<?, ?> top) {
                top.forEach((key, value) -> yaml.put(String.valueOf(key), value));
                return yaml;
            }
            throw new WrongTemplateException("Invalid TOSCA file: it is no map");
        } catch (YamlEngineException e) {
            throw new WrongTemplateException(e.getMessage());
        }
    }

    private static Map<String, String> given(TopologyDocument document, Map<String, JsonNode> parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        for (ParameterDefinition input : document.serviceTemplate().getTopology().getInputs()) {
            JsonNode value = parameters.get(input.getName());
            if (value != null && !value.isNull()) {
                given.put(input.getName(), value.isTextual() ? value.textValue() : value.toString());
            }
        }
        return given;
    }

    private static Map<String, Object> values(Map<String, Object> yaml, Map<String, JsonNode> parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        map(Functions.at(yaml.get("topology_template"), "inputs")).forEach((name, definition) -> {
            Object byDefault = Functions.at(definition, "default");
            if (byDefault != null) {
                values.put(String.valueOf(name), byDefault);
            }
        });
        parameters.forEach((name, value) -> values.put(name, Json.plain(value)));
        values.values().removeIf(value -> value == null);
        return values;
    }

    private static List<TemplateNode> nodes(TopologyDocument document, Map<String, Object> yaml, Functions functions) {
        List<TemplateNode> nodes = new ArrayList<>();
        for (NodeTemplate node : document.nodes()) {
            Object capabilities = Functions.at(Functions.at(Functions.at(yaml.get("topology_template"),
                    "node_templates"), node.getName()), "capabilities");
            boolean machine = document.types().derives(NodeType.class, node.getType(), COMPUTE);
            List<String> requires = node.getRequirements().stream().map(RequirementAssignment::getNode)
                    .filter(name -> name != null).toList();
            nodes.add(new TemplateNode(node.getName(), String.valueOf(node.getType()), machine,
                    count(properties(capabilities, "scalable", functions)), requires,
                    properties(capabilities, "host", functions), properties(capabilities, "os", functions)));
        }
        return nodes;
    }

    private static Map<String, Object> properties(Object capabilities, String capability, Functions functions) {
        Map<String, Object> values = new LinkedHashMap<>();
        map(Functions.at(Functions.at(capabilities, capability), "properties")).forEach((name, value) -> {
            if (functions.read(value).evaluate(Attributes.NONE) instanceof Evaluation.Available(Object known)) {
                values.put(String.valueOf(name), known);
            }
        });
        return values;
    }

    private static int count(Map<String, Object> scalable) {
        Object count = scalable.getOrDefault("count", scalable.getOrDefault("default_instances", 1));
        return count instanceof Number number ? Math.max(1, number.intValue()) : 1;
    }

    private static Map<String, Expression> outputs(Map<String, Object> yaml, Functions functions) {
        Map<String, Expression> outputs = new LinkedHashMap<>();
        map(Functions.at(yaml.get("topology_template"), "outputs")).forEach((name, output) ->
            outputs.put(String.valueOf(name), functions.read(Functions.at(output, "value"))));
        return outputs;
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
