package org.deepworkbench.topology.core.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.Reference;
import org.deepworkbench.topology.core.internal.edit.References;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.Nesting;
import org.eclipse.osgi.util.NLS;

/**
 * What goes from one file to another.
 *
 * @param kind    what it is
 * @param names   the names
 * @param version the version the file it leaves is written in
 * @param pieces  what is written into the other file, as YAML by its path
 * @param shared  those of them that the other file may have already
 * @param imports what the other file must import too, as YAML
 * @param address how the file it leaves imports the other one
 * @param places  where the nodes stand in the diagram
 */
record Moving(ElementKind kind, Set<String> names, String version, Map<List<Object>, String> pieces,
        Set<List<Object>> shared, List<String> imports, String address, Map<String, Bounds> places) {

    private static final String IMPORTS = "imports";

    static Moving of(ElementKind kind, Set<String> names, TopologyDocument from, TopologyDocument to)
            throws FaultException {
        YamlScript script = new YamlScript(from.text());
        Map<List<Object>, String> pieces = new LinkedHashMap<>();
        for (String name : Elements.names(script, kind)) {
            if (names.contains(name)) {
                put(script, path(kind, name), pieces);
            }
        }
        for (String name : new TreeSet<>(names)) {
            Elements.demand(script, kind, name);
        }
        requireApart(script, kind, names);
        Set<List<Object>> shared = kind == ElementKind.NODE ? inputs(script, names, pieces) : Set.of();
        if (kind == ElementKind.NODE) {
            outputs(script, names, pieces);
        }
        Map<String, Bounds> places = new HashMap<>();
        names.forEach(name -> from.layout().as(Nesting.HOSTING).of(name).ifPresent(place -> places.put(name, place)));
        String version = script.standalone(List.of("tosca_definitions_version"))
                .orElse("tosca_simple_yaml_1_0").strip();
        return new Moving(kind, Set.copyOf(names), version, pieces, shared, imports(script, from, to),
                address(from, to), places);
    }

    static List<Object> path(ElementKind kind, String name) {
        List<Object> path = new ArrayList<>(kind.section());
        path.add(name);
        return path;
    }

    private static void put(YamlScript script, List<Object> path, Map<List<Object>, String> pieces) {
        script.standalone(path).ifPresent(yaml -> pieces.put(path, yaml));
    }

    /** What goes may not need what stays; of nodes, what stays may not need what goes, but for outputs. */
    private static void requireApart(YamlScript script, ElementKind kind, Set<String> names) throws FaultException {
        for (ElementKind other : ElementKind.values()) {
            boolean counts = kind.isType() ? other.isType()
                    : other == ElementKind.NODE || other == ElementKind.RELATIONSHIP;
            for (String name : counts ? Elements.names(script, other) : List.<String>of()) {
                boolean goes = other == kind && names.contains(name);
                for (Reference reference : References.to(script.root().orElseThrow(), other.reference(), name)) {
                    Optional<String> owner = owner(kind, reference);
                    boolean within = owner.filter(names::contains).isPresent();
                    if (within && !goes) {
                        throw fault(Messages.Edit_unserved, owner.get(), name);
                    }
                    boolean needed = kind == ElementKind.NODE && goes && !within
                            && reference.element(TopologyPaths.OUTPUTS).isEmpty();
                    if (needed) {
                        throw fault(Messages.Edit_stillNeeded, name, owner.orElseGet(() -> section(reference)));
                    }
                }
            }
        }
    }

    private static Optional<String> owner(ElementKind kind, Reference reference) {
        return kind == ElementKind.NODE ? reference.element(TopologyPaths.NODES) : reference.entry(kind.keyname());
    }

    private static String section(Reference reference) {
        return reference.element(TopologyPaths.GROUPS).or(() -> reference.element(TopologyPaths.POLICIES))
                .or(() -> reference.element(TopologyPaths.WORKFLOWS)).orElse("substitution_mappings");
    }

    private static FaultException fault(String message, String one, String other) {
        return new FaultException(new Fault(NLS.bind(message, one, other), "", "", Messages.Edit_moveTogether));
    }

    private static Set<List<Object>> inputs(YamlScript script, Set<String> names, Map<List<Object>, String> pieces) {
        Set<List<Object>> inputs = new HashSet<>();
        for (String input : Elements.names(script, ElementKind.INPUT)) {
            boolean read = References.to(script.root().orElseThrow(), ElementKind.INPUT.reference(), input).stream()
                    .anyMatch(place -> place.element(TopologyPaths.NODES).filter(names::contains).isPresent());
            if (read) {
                inputs.add(path(ElementKind.INPUT, input));
                put(script, path(ElementKind.INPUT, input), pieces);
            }
        }
        return inputs;
    }

    private static void outputs(YamlScript script, Set<String> names, Map<List<Object>, String> pieces) {
        for (String output : Elements.names(script, ElementKind.OUTPUT)) {
            boolean reads = names.stream().anyMatch(name -> reads(script, output, name));
            boolean readsOthers = Elements.names(script, ElementKind.NODE).stream()
                    .anyMatch(name -> !names.contains(name) && reads(script, output, name));
            if (reads && !readsOthers) {
                put(script, path(ElementKind.OUTPUT, output), pieces);
            }
        }
    }

    private static boolean reads(YamlScript script, String output, String node) {
        return References.to(script.root().orElseThrow(), ElementKind.NODE.reference(), node).stream()
                .anyMatch(reference -> reference.element(TopologyPaths.OUTPUTS).filter(output::equals).isPresent());
    }

    /** The imports of the one file as the other one must write them: relative ones from its own folder. */
    private static List<String> imports(YamlScript script, TopologyDocument from, TopologyDocument to) {
        List<String> imports = new ArrayList<>();
        for (int i = 0; script.has(IMPORTS, i); i++) {
            String written = script.standalone(List.of(IMPORTS, i)).orElse("");
            int index = i;
            Optional<String> file = from.serviceTemplate().getImports().stream().skip(index).findFirst()
                    .map(imported -> imported.getFile()).filter(name -> name != null && !name.contains(":"));
            Optional<String> moved = file.flatMap(name -> seenFrom(to, from, name));
            boolean itself = file.isPresent() && moved.filter(name -> name.equals(fileName(to))).isPresent();
            if (!itself) {
                imports.add(moved.isPresent() ? written.replace(file.get(), moved.get()) : written);
            }
        }
        return imports;
    }

    private static Optional<String> seenFrom(TopologyDocument viewer, TopologyDocument from, String relative) {
        Optional<Path> folder = viewer.source().file().map(Path::getParent);
        Optional<Path> origin = from.source().file().map(Path::getParent);
        return folder.isEmpty() || origin.isEmpty() ? Optional.of(relative)
                : Optional.of(slashed(folder.get().relativize(origin.get().resolve(relative).normalize())));
    }

    private static String address(TopologyDocument from, TopologyDocument to) {
        Optional<Path> folder = from.source().file().map(Path::getParent);
        return folder.isEmpty() || to.source().file().isEmpty() ? to.name()
                : slashed(folder.get().relativize(to.source().file().get()));
    }

    private static String fileName(TopologyDocument document) {
        return document.source().file().map(file -> file.getFileName().toString()).orElse(document.name());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
