package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/**
 * The steps of a workflow in a text.
 *
 * @param script the text
 * @param path   path of the steps
 */
public record WorkflowSteps(YamlScript script, List<Object> path) {

    private static final List<String> FOLLOWING = List.of("on_success", "on_failure", "on-success", "on-failure");
    private static final List<String> HANDING_OVER = List.of("delegate", "inline");
    /** Number of steps of the path to a step of the workflow, whose keynames may all be taken away but it. */
    private static final int STEP = 5;

    /** {@return the steps of the workflow of that name} */
    public static WorkflowSteps of(YamlScript script, String workflow) {
        return new WorkflowSteps(script, List.of("topology_template", "workflows", workflow, "steps"));
    }

    /** {@return the names of the steps} */
    public List<String> names() {
        return script.keys(path).stream().map(YamlScalar::text).toList();
    }

    /** {@return the keys under which a step stands} */
    public List<YamlScalar> keys(String step) {
        return script.keys(path).stream().filter(key -> key.text().equals(step)).toList();
    }

    /** {@return the places at which other steps lead to a step} */
    public List<YamlScalar> leadingTo(String step) {
        List<YamlScalar> places = new ArrayList<>();
        for (List<Object> way : ways(step)) {
            script.find(way).map(YamlScalar.class::cast).ifPresent(places::add);
        }
        return places;
    }

    /** {@return the places at which steps that hand over to a workflow give one of its inputs a value} */
    public List<YamlScalar> giving(String workflow, String input) {
        List<YamlScalar> places = new ArrayList<>();
        for (String name : names()) {
            List<Object> activities = RequirementPaths.with(RequirementPaths.with(path, name), "activities");
            int count = script.find(activities).orElse(null) instanceof YamlSequence list ? list.items().size() : 0;
            for (int i = 0; i < count; i++) {
                for (String keyname : HANDING_OVER) {
                    List<Object> call = RequirementPaths.with(RequirementPaths.with(activities, i), keyname);
                    if (script.find(RequirementPaths.with(call, "workflow")).orElse(null) instanceof YamlScalar called
                            && called.text().equals(workflow)) {
                        script.keys(RequirementPaths.with(call, "inputs")).stream()
                                .filter(key -> key.text().equals(input)).forEach(places::add);
                    }
                }
            }
        }
        return places;
    }

    /** {@return what takes a step away, and the places at which others lead to it} */
    public List<Cut> cuts(String step) throws FaultException {
        List<Cut> cuts = new ArrayList<>(List.of(script.cutOf(RequirementPaths.with(path, step), path.size())));
        for (List<Object> way : ways(step)) {
            if (!way.get(path.size()).equals(step)) {
                cuts.add(script.cutOf(way, STEP));
            }
        }
        return cuts;
    }

    private List<List<Object>> ways(String step) {
        List<List<Object>> ways = new ArrayList<>();
        for (String name : names()) {
            for (String keyname : FOLLOWING) {
                List<Object> way = RequirementPaths.with(RequirementPaths.with(path, name), keyname);
                script.find(way).ifPresent(node -> add(ways, way, node, step));
            }
        }
        return ways;
    }

    private static void add(List<List<Object>> ways, List<Object> way, YamlNode node, String step) {
        if (node instanceof YamlScalar only && only.text().equals(step)) {
            ways.add(way);
        }
        if (node instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (list.items().get(i).resolved() instanceof YamlScalar name && name.text().equals(step)) {
                    ways.add(RequirementPaths.with(way, i));
                }
            }
        }
    }
}
