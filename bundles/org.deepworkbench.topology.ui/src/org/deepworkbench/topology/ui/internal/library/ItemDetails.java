package org.deepworkbench.topology.ui.internal.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/**
 * What a person may want to know of an item before he adds it. Needs no display.
 *
 * @param title       its name for people
 * @param name        the name a topology uses
 * @param description what it is, or nothing
 * @param facts       more, in the order of their weight
 */
public record ItemDetails(String title, String name, String description, List<Fact> facts) {

    private static final int MOST = 8;

    /**
     * A line of the details.
     *
     * @param label what it is about
     * @param text  what there is to say
     */
    public record Fact(String label, String text) {
    }

    public ItemDetails {
        facts = facts.stream().filter(fact -> !fact.text().isBlank()).toList();
    }

    /** {@return what there is to say of an item, with the types that the topology can use} */
    public static ItemDetails of(LibraryItem item, TypeLibrary types) {
        List<Fact> facts = switch (item) {
            case LibraryItem.Module module -> facts(module.module());
            case LibraryItem.Type type ->
                types.find(NodeType.class, type.type()).map(found -> facts(found, types)).orElse(List.of());
        };
        return new ItemDetails(item.label(), item.fullName(), item.description().strip(), facts);
    }

    private static List<Fact> facts(CatalogModule module) {
        return List.of(new Fact(Messages.Details_brings, Messages.Details_bringsPattern),
                new Fact(Messages.Details_licence, module.license()),
                new Fact(Messages.Details_tags, listed(module.tags())));
    }

    private static List<Fact> facts(NodeType type, TypeLibrary types) {
        List<String> ancestors = types.lineage(type).stream().skip(1).map(NamedElement::getName)
                .map(TypeNames::family).toList();
        return List.of(new Fact(Messages.Details_derivedFrom, String.join(" › ", ancestors)), //$NON-NLS-1$
                new Fact(Messages.Details_properties, properties(types.properties(type).values())),
                new Fact(Messages.Details_needs,
                        listed(types.requirements(type).values().stream().filter(ItemDetails::telling)
                                .map(RequirementDefinition::getName).toList())),
                new Fact(Messages.Details_offers, listed(types.capabilities(type).keySet().stream()
                        .filter(Predicate.not("feature"::equals)).toList()))); //$NON-NLS-1$
    }

    /** Every node has that of depending on another. */
    private static boolean telling(RequirementDefinition requirement) {
        return !"dependency".equals(requirement.getName()); //$NON-NLS-1$
    }

    /** Those that a person must give stand first. */
    private static String properties(Collection<PropertyDefinition> properties) {
        Predicate<PropertyDefinition> needed = property -> property.isRequired()
                && property.getDefaultValue() == null;
        return listed(Stream.concat(
                properties.stream().filter(needed)
                        .map(property -> NLS.bind(Messages.Details_required, property.getName())),
                properties.stream().filter(needed.negate()).map(PropertyDefinition::getName)).toList());
    }

    private static String listed(List<String> names) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(MOST, names.size())));
        String text = String.join(", ", shown); //$NON-NLS-1$
        return names.size() <= MOST ? text : NLS.bind(Messages.Details_and, text, names.size() - MOST);
    }
}
