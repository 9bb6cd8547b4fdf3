package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.Reference;
import org.deepworkbench.topology.core.internal.edit.References;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.eclipse.osgi.util.NLS;

/**
 * Renames what the file defines, and every place of the file that names it: requirements, functions, groups, policies,
 * substitution mappings, workflows, and for types whatever uses them.
 *
 * @param kind what it is
 * @param from its name
 * @param to   its new name, which must be free
 */
public record Rename(ElementKind kind, String from, String to) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_rename, new Object[] { kind.label(), from, to });
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        List<YamlScalar> keys = Elements.demand(script, kind, from);
        if (from.equals(to)) {
            return new Effect(List.of(), context.layout(), Map.of());
        }
        Faults.requireName(to);
        Faults.requireFree(Elements.names(script, kind).contains(to), to);
        List<YamlScalar> places = new ArrayList<>(keys);
        for (Reference reference : References.to(script.root().orElseThrow(), kind.reference(), from)) {
            if (kind != ElementKind.INPUT || !isOfWorkflow(script, reference)) {
                places.add(reference.name());
            }
        }
        script.rewrite(places, to);
        boolean node = kind == ElementKind.NODE;
        return new Effect(script.edits(), node ? context.layout().renamed(from, to) : context.layout(),
                node ? Map.of(from, to) : Map.of());
    }

    /** A workflow may have an input of its own of that name. */
    private boolean isOfWorkflow(YamlScript script, Reference reference) {
        return reference.element(TopologyPaths.WORKFLOWS).filter(workflow -> script
                .has(TopologyPaths.TOPOLOGY, TopologyPaths.WORKFLOWS, workflow, "inputs", from)).isPresent();
    }
}
