package org.deepworkbench.topology.core.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.deepworkbench.topology.core.internal.profile.ShortNames;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;

/**
 * The types that one topology can use, with what they inherit. A kind is the model's interface, such as
 * {@code NodeType.class}. Names are found in full, and in the short forms {@code Compute} and {@code tosca:Compute}.
 */
public final class TypeLibrary {

    private final List<TypeSource> sources;
    private final boolean complete;

    /**
     * @param sources  where types are looked up, the first that knows a name decides
     * @param complete whether every import could be served; if not, an unknown name may well be right
     */
    public TypeLibrary(List<TypeSource> sources, boolean complete) {
        this.sources = List.copyOf(sources);
        this.complete = complete;
    }

    /** {@return whether every import could be served} */
    public boolean isComplete() {
        return complete;
    }

    /** {@return the type of that kind and name} */
    public <T extends EntityType> Optional<T> find(Class<T> kind, String name) {
        if (name == null) {
            return Optional.empty();
        }
        return exact(kind, name).or(() -> exact(kind, ShortNames.full(kind, name)));
    }

    private <T extends EntityType> Optional<T> exact(Class<T> kind, String name) {
        return sources.stream().map(source -> source.find(kind, name)).flatMap(Optional::stream).findFirst()
                .map(kind::cast);
    }

    /** {@return the full names of all types of a kind, sorted} */
    public List<String> names(Class<? extends EntityType> kind) {
        Set<String> names = new TreeSet<>();
        sources.forEach(source -> names.addAll(source.names(kind)));
        return List.copyOf(names);
    }

    /** {@return all types of a kind, sorted by name} */
    public <T extends EntityType> List<T> all(Class<T> kind) {
        return names(kind).stream().map(name -> find(kind, name)).flatMap(Optional::stream).toList();
    }

    /** {@return the type and its ancestors, itself first; a circle ends where it closes} */
    public <T extends EntityType> List<T> lineage(T type) {
        Class<T> kind = kind(type);
        List<T> lineage = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<T> current = Optional.of(type);
        while (current.isPresent() && seen.add(current.get().getName())) {
            lineage.add(current.get());
            current = find(kind, current.get().getDerivedFrom());
        }
        return lineage;
    }

    /** {@return whether the name is the ancestor's, or derives from it} */
    public <T extends EntityType> boolean derives(Class<T> kind, String name, String ancestor) {
        Optional<T> wanted = find(kind, ancestor);
        String full = wanted.map(NamedElement::getName).orElse(ancestor);
        return find(kind, name)
                .map(type -> lineage(type).stream().anyMatch(step -> step.getName().equals(full)))
                .orElse(false);
    }

    /** {@return the properties of a type by name, inherited ones first} */
    public Map<String, PropertyDefinition> properties(EntityType type) {
        return properties(type, EntityType::getProperties);
    }

    /** {@return the attributes of a type by name, inherited ones first} */
    public Map<String, PropertyDefinition> attributes(EntityType type) {
        return properties(type, EntityType::getAttributes);
    }

    /** {@return the properties of a capability of a node type: those of its type, refined by the node type} */
    public Map<String, PropertyDefinition> properties(CapabilityDefinition capability) {
        Map<String, PropertyDefinition> all = find(CapabilityType.class, capability.getType()).map(this::properties)
                .map(LinkedHashMap::new).orElseGet(LinkedHashMap::new);
        capability.getProperties().forEach(refined -> refine(all, refined));
        return all;
    }

    /** {@return the attributes of a capability of a node type} */
    public Map<String, PropertyDefinition> attributes(CapabilityDefinition capability) {
        Map<String, PropertyDefinition> all = find(CapabilityType.class, capability.getType()).map(this::attributes)
                .map(LinkedHashMap::new).orElseGet(LinkedHashMap::new);
        capability.getAttributes().forEach(refined -> refine(all, refined));
        return all;
    }

    /** {@return the capabilities of a node type by name, inherited ones first} */
    public Map<String, CapabilityDefinition> capabilities(NodeType type) {
        return inherited(type, NodeType::getCapabilities);
    }

    /** {@return the requirements of a node type by name, inherited ones first} */
    public Map<String, RequirementDefinition> requirements(NodeType type) {
        return inherited(type, NodeType::getRequirements);
    }

    private Map<String, PropertyDefinition> properties(EntityType type,
            Function<EntityType, List<PropertyDefinition>> own) {
        Map<String, PropertyDefinition> all = new LinkedHashMap<>();
        rootFirst(type).forEach(step -> own.apply(step).forEach(definition -> refine(all, definition)));
        return all;
    }

    /** A refinement that names no type says nothing that the inherited definition does not say better. */
    private static void refine(Map<String, PropertyDefinition> all, PropertyDefinition definition) {
        if (definition.getType() != null || !all.containsKey(definition.getName())) {
            all.put(definition.getName(), definition);
        }
    }

    private <D extends NamedElement> Map<String, D> inherited(NodeType type, Function<NodeType, List<D>> own) {
        Map<String, D> all = new LinkedHashMap<>();
        rootFirst(type).forEach(step -> own.apply(step).forEach(definition -> all.put(definition.getName(),
                definition)));
        return all;
    }

    private <T extends EntityType> List<T> rootFirst(T type) {
        List<T> lineage = new ArrayList<>(lineage(type));
        Collections.reverse(lineage);
        return lineage;
    }

    @SuppressWarnings("unchecked")
    private static <T extends EntityType> Class<T> kind(T type) {
        return (Class<T>) type.eClass().getInstanceClass();
    }
}
