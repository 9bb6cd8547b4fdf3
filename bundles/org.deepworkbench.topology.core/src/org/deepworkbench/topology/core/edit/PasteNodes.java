package org.deepworkbench.topology.core.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.edit.ClipText;
import org.deepworkbench.topology.core.internal.edit.EntryCopy;
import org.deepworkbench.topology.core.internal.edit.Reference;
import org.deepworkbench.topology.core.internal.edit.References;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/**
 * Adds node templates that stand in a text: one that {@link NodesAsText} wrote, node templates copied out of any
 * editor, or a whole topology. Names that are taken get a number; what refers from one of the nodes to another refers
 * to the copy then. Inputs that the nodes read and the topology lacks come with them. What they refer to besides is left
 * as it is: validation reports what is not there.
 *
 * @param label  what it is called for people, such as «Paste»
 * @param yaml   the text, from anywhere
 * @param places where nodes stand in the diagram, by their names in the text, as far as that is known
 */
public record PasteNodes(String label, String yaml, Map<String, Bounds> places) implements Edit {

    public PasteNodes {
        places = Map.copyOf(places);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript source = ClipText.read(yaml);
        YamlScript script = YamlScript.of(context);
        Map<String, String> names = freeNames(Elements.names(source, ElementKind.NODE),
                Elements.names(script, ElementKind.NODE));
        Set<String> inputs = new HashSet<>(NodesAsText.inputsOf(source, names.keySet()));
        inputs.removeAll(Elements.names(script, ElementKind.INPUT));
        follow(source, names);

        List<EntryCopy> nodes = source.entries(ElementKind.NODE.section(), names.keySet());
        Header.ensure(script, context, types(source, names.keySet()));
        if (!inputs.isEmpty()) {
            script.append(ElementKind.INPUT.section(), source.entries(ElementKind.INPUT.section(), inputs).stream()
                    .map(entry -> entry.as(entry.name())).toList());
        }
        script.append(ElementKind.NODE.section(),
                nodes.stream().map(entry -> entry.as(names.get(entry.name()))).toList());
        return new Effect(script.edits(), placed(context.layout(), names), Map.of());
    }

    private static Map<String, String> freeNames(List<String> brought, List<String> present) {
        Set<String> taken = new HashSet<>(present);
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : brought) {
            String free = FreeName.next(name, taken);
            names.put(name, free);
            taken.add(free);
        }
        return names;
    }

    /** Lets what refers to a node that gets another name refer to that one. */
    private static void follow(YamlScript source, Map<String, String> names) throws FaultException {
        Map<String, String> changed = new HashMap<>(names);
        changed.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
        List<YamlScalar> places = References
                .to(source.root().orElseThrow(), Map.of(ElementKind.NODE.reference(), changed.keySet())).stream()
                .filter(place -> place.element(TopologyPaths.NODES).isPresent()).map(Reference::name).toList();
        source.rewrite(places, changed::get);
    }

    private static Set<String> types(YamlScript source, Set<String> names) {
        return names.stream().map(name -> source.find(TopologyPaths.node(name, "type"))).flatMap(Optional::stream)
                .filter(YamlScalar.class::isInstance).map(type -> ((YamlScalar) type).text())
                .collect(Collectors.toSet());
    }

    private TopologyLayout placed(TopologyLayout layout, Map<String, String> names) {
        Map<String, Bounds> placed = new HashMap<>();
        places.forEach((name, place) -> Optional.ofNullable(names.get(name))
                .ifPresent(free -> placed.put(free, place)));
        return layout.withAll(placed);
    }
}
