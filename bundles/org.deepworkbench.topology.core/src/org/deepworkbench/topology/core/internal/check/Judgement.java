package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/**
 * What is wrong with one topology, kept up to date: what was found of a node template is kept until that template
 * changes, or another one that was looked at for it. Belongs to one thread.
 */
public final class Judgement {

    /** What was found of one node template, and the names of the nodes that were looked at. */
    private record Verdict(Findings findings, Set<String> asked) {

        boolean dependsOn(String name) {
            return asked.contains(name);
        }
    }

    private final Map<NodeTemplate, Verdict> nodes = new HashMap<>();
    private Findings whole = new Findings();

    /** Forgets everything, for a topology read anew. */
    public void forget() {
        nodes.clear();
        whole = new Findings();
    }

    /** Forgets what has to do with a node template that was read anew under the same name. */
    public void forget(NodeTemplate changed) {
        nodes.remove(changed);
        nodes.values().removeIf(verdict -> verdict.dependsOn(changed.getName()));
    }

    /** Finds out again what was forgotten. */
    public void update(ServiceTemplate template, YamlMapping root, TypeLibrary types) {
        whole = new Findings();
        Scope scope = Scope.of(template, root, types, whole);
        NameCheck.check(root, whole);
        new TypeCheck(scope).run();
        new ParameterCheck(scope).run();
        new HostCycleCheck(scope).run();
        new GroupCheck(scope).run();
        new WorkflowCheck(scope).run();
        new SubstitutionCheck(scope).run();
        if (template.getTopology() != null) {
            template.getTopology().getRelationshipTemplates().forEach(new RelationshipCheck(scope)::check);
        }
        scope.nodes().forEach(node -> nodes.computeIfAbsent(node, missing -> judge(missing, scope)));
    }

    private static Verdict judge(NodeTemplate node, Scope topology) {
        Scope scope = topology.with(new Findings());
        new NodeCheck(scope).check(node);
        new RequirementCheck(scope).check(node);
        return new Verdict(scope.findings(), scope.asked());
    }

    /** {@return everything found} */
    public List<Findings> findings() {
        List<Findings> all = new ArrayList<>();
        all.add(whole);
        nodes.values().stream().map(Verdict::findings).filter(findings -> !findings.isEmpty()).forEach(all::add);
        return all;
    }
}
