package org.deepworkbench.topology.core.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.deepworkbench.topology.core.internal.profile.ShortNames;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.emf.ecore.EObject;

/**
 * The types that one topology can use, with what they inherit. A kind is the model's interface, such as
 * {@code NodeType.class}. Names are found in full, and in the short forms {@code Compute} and {@code tosca:Compute}.
 * What is asked once is remembered; all results are unmodifiable. Safe to use from several threads.
 */
public final class TypeLibrary {

    private final List<TypeSource> sources;
    private final boolean complete;
    private final Refinement refinement = new Refinement();
    private final Map<Class<?>, Map<String, Optional<EntityType>>> found = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<String>> names = new ConcurrentHashMap<>();
    private final Map<EntityType, List<EntityType>> lineages = new ConcurrentHashMap<>();
    private final Map<EntityType, Boolean> whole = new ConcurrentHashMap<>();
    private final Map<NamedElement, Map<String, PropertyDefinition>> properties = new ConcurrentHashMap<>();
    private final Map<NamedElement, Map<String, PropertyDefinition>> attributes = new ConcurrentHashMap<>();
    private final Map<NodeType, Map<String, CapabilityDefinition>> capabilities = new ConcurrentHashMap<>();
    private final Map<NodeType, Map<String, RequirementDefinition>> requirements = new ConcurrentHashMap<>();

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
        Map<String, Optional<EntityType>> known = found.computeIfAbsent(kind, any -> new ConcurrentHashMap<>());
        Optional<EntityType> type = known.get(name);
        if (type == null) {
            type = exact(kind, name).or(() -> exact(kind, ShortNames.full(kind, name)));
            known.put(name, type);
        }
        return type.map(kind::cast);
    }

    private Optional<EntityType> exact(Class<? extends EntityType> kind, String name) {
        for (TypeSource source : sources) {
            Optional<EntityType> type = source.find(kind, name);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    /** {@return the text that defines a type, where it stands in another file} */
    public Optional<TypeText> text(Class<? extends EntityType> kind, String name) {
        return sources.stream().filter(source -> source.find(kind, name).isPresent()).findFirst()
                .map(source -> source.text(kind, name))
                .orElseGet(() -> sources.stream().map(source -> source.text(kind, ShortNames.full(kind, name)))
                        .flatMap(Optional::stream).findFirst());
    }

    /** {@return a definition that this library gave as the type that has it writes it, inside that type} */
    public NamedElement written(NamedElement definition) {
        return refinement.written(definition);
    }

    /** {@return the type that writes a definition which this library gave; a type writes itself} */
    public Optional<EntityType> writer(NamedElement definition) {
        NamedElement element = written(definition);
        return found.values().stream().flatMap(known -> known.values().stream()).flatMap(Optional::stream)
                .filter(type -> type == element || isIn(type, element)).findFirst();
    }

    /** The elements of this model do not know what they are in. */
    private static boolean isIn(EntityType type, NamedElement element) {
        for (Iterator<EObject> all = type.eAllContents(); all.hasNext();) {
            if (all.next() == element) {
                return true;
            }
        }
        return false;
    }

    /** {@return the text that writes a definition which this library gave, where it stands in another file} */
    public Optional<TypeText> text(NamedElement definition) {
        NamedElement element = written(definition);
        return writer(element).flatMap(type -> text(kind(type), type.getName()).map(text -> text
                .moved(element.getNameOffset() - type.getNameOffset(), element.getNameLength())));
    }

    /** {@return the full names of all types of a kind, sorted} */
    public List<String> names(Class<? extends EntityType> kind) {
        return remembered(names, kind, asked -> {
            Set<String> all = new TreeSet<>();
            sources.forEach(source -> all.addAll(source.names(kind)));
            return List.copyOf(all);
        });
    }

    /** {@return all types of a kind, sorted by name} */
    public <T extends EntityType> List<T> all(Class<T> kind) {
        return names(kind).stream().map(name -> find(kind, name)).flatMap(Optional::stream).toList();
    }

    /** {@return the type and its ancestors, itself first; a circle ends where it closes} */
    @SuppressWarnings("unchecked")
    public <T extends EntityType> List<T> lineage(T type) {
        return (List<T>) remembered(lineages, type, this::findLineage);
    }

    private List<EntityType> findLineage(EntityType type) {
        Class<? extends EntityType> kind = kind(type);
        List<EntityType> lineage = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<? extends EntityType> current = Optional.of(type);
        while (current.isPresent() && seen.add(current.get().getName())) {
            lineage.add(current.get());
            current = find(kind, current.get().getDerivedFrom());
        }
        return List.copyOf(lineage);
    }

    /**
     * {@return whether the type and all its ancestors are at hand, so that what they lack is lacking; a data type may
     * end in a type of the language, such as {@code string}}
     */
    public boolean isWhole(EntityType type) {
        return complete && remembered(whole, type, asked -> {
            List<EntityType> lineage = lineage(asked);
            String beyond = lineage.get(lineage.size() - 1).getDerivedFrom();
            return beyond == null || Primitives.isPrimitive(asked, beyond);
        });
    }

    /** {@return whether the name is the ancestor's, or derives from it} */
    public <T extends EntityType> boolean derives(Class<T> kind, String name, String ancestor) {
        Optional<T> type = find(kind, name);
        if (type.isEmpty()) {
            return false;
        }
        String full = find(kind, ancestor).map(NamedElement::getName).orElse(ancestor);
        for (T step : lineage(type.get())) {
            if (step.getName().equals(full)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the properties of a type by name, inherited ones first} */
    public Map<String, PropertyDefinition> properties(EntityType type) {
        return remembered(properties, type, asked -> inherited(type, EntityType::getProperties, refinement::of));
    }

    /** {@return the attributes of a type by name, inherited ones first} */
    public Map<String, PropertyDefinition> attributes(EntityType type) {
        return remembered(attributes, type, asked -> inherited(type, EntityType::getAttributes, refinement::of));
    }

    /** {@return the properties of a capability of a node type: those of its type, refined by the node type} */
    public Map<String, PropertyDefinition> properties(CapabilityDefinition capability) {
        return remembered(properties, capability, asked -> refined(
                find(CapabilityType.class, capability.getType()).map(this::properties), capability.getProperties()));
    }

    /** {@return the attributes of a capability of a node type} */
    public Map<String, PropertyDefinition> attributes(CapabilityDefinition capability) {
        return remembered(attributes, capability, asked -> refined(
                find(CapabilityType.class, capability.getType()).map(this::attributes), capability.getAttributes()));
    }

    /** {@return the capabilities of a node type by name, inherited ones first} */
    public Map<String, CapabilityDefinition> capabilities(NodeType type) {
        return remembered(capabilities, type, asked -> inherited(type, NodeType::getCapabilities, refinement::of));
    }

    /** {@return the requirements of a node type by name, inherited ones first} */
    public Map<String, RequirementDefinition> requirements(NodeType type) {
        return remembered(requirements, type, asked -> inherited(type, NodeType::getRequirements, refinement::of));
    }

    private Map<String, PropertyDefinition> refined(Optional<Map<String, PropertyDefinition>> inherited,
            List<PropertyDefinition> own) {
        if (own.isEmpty()) {
            return inherited.orElseGet(Map::of);
        }
        Map<String, PropertyDefinition> all = new LinkedHashMap<>(inherited.orElseGet(Map::of));
        own.forEach(definition -> all.merge(definition.getName(), definition, refinement::of));
        return Collections.unmodifiableMap(all);
    }

    private <T extends EntityType, D extends NamedElement> Map<String, D> inherited(T type, Function<T, List<D>> own,
            BinaryOperator<D> refinement) {
        Map<String, D> all = new LinkedHashMap<>();
        List<T> lineage = lineage(type);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            own.apply(lineage.get(i)).forEach(definition -> all.merge(definition.getName(), definition, refinement));
        }
        return Collections.unmodifiableMap(all);
    }

    /** Unlike computeIfAbsent it lets one answer ask for another. */
    private static <K, V> V remembered(Map<K, V> known, K asked, Function<K, V> answer) {
        V value = known.get(asked);
        if (value == null) {
            value = answer.apply(asked);
            known.put(asked, value);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends EntityType> kind(EntityType type) {
        return (Class<? extends EntityType>) type.eClass().getInstanceClass();
    }
}
