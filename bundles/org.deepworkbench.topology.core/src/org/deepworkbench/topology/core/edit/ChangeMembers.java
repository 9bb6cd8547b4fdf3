package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.Cut;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.eclipse.osgi.util.NLS;

/**
 * Changes the members of a group, or the targets of a policy. Names that are in already, or not, are left as they are.
 *
 * @param kind    {@link ElementKind#GROUP} or {@link ElementKind#POLICY}
 * @param owner   name of the group or policy
 * @param added   names of nodes and groups to add
 * @param removed names to take away
 */
public record ChangeMembers(ElementKind kind, String owner, Set<String> added, Set<String> removed) implements Edit {

    private static final int OWNER = 4;

    public ChangeMembers {
        if (kind != ElementKind.GROUP && kind != ElementKind.POLICY) {
            throw new IllegalArgumentException("a " + kind + " has no members");
        }
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }

    @Override
    public String label() {
        return NLS.bind(kind == ElementKind.GROUP ? Messages.Edit_changeMembers : Messages.Edit_changeTargets, owner);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        Elements.demand(script, kind, owner);
        Members.demand(script, added);
        List<Object> path = TopologyPaths.path(kind.keyname(), owner,
                kind == ElementKind.GROUP ? "members" : "targets");
        List<Cut> cuts = new ArrayList<>();
        List<String> names = names(script, path);
        for (int i = 0; i < names.size(); i++) {
            if (removed.contains(names.get(i))) {
                cuts.add(script.cutOf(with(path, i), OWNER));
            }
        }
        script.cut(cuts);
        for (String name : new TreeSet<>(added)) {
            add(script, path, name);
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }

    private static void add(YamlScript script, List<Object> path, String name) throws FaultException {
        List<String> names = names(script, path);
        if (names.contains(name)) {
            return;
        }
        Optional<YamlNode> present = script.find(path);
        if (present.isEmpty() || present.get() instanceof YamlScalar) {
            List<String> all = new ArrayList<>(present.map(scalar -> ((YamlScalar) scalar).text())
                    .filter(text -> !text.isEmpty()).stream().toList());
            all.add(name);
            script.set(path, Members.list(all));
        } else {
            script.set(with(path, names.size()), YamlString.of(name));
        }
    }

    private static List<Object> with(List<Object> path, int index) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(index);
        return longer;
    }

    private static List<String> names(YamlScript script, List<Object> path) {
        return script.find(path).filter(YamlSequence.class::isInstance).map(list -> ((YamlSequence) list).items()
                .stream().map(item -> item.resolved() instanceof YamlScalar name ? name.text() : "").toList())
                .orElse(List.of());
    }
}
