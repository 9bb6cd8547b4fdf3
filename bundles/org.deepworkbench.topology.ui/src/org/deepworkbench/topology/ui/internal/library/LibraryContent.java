package org.deepworkbench.topology.ui.internal.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.ui.internal.library.LibraryGroup.Kind;

/** Sorts what can be put on the canvas into groups. Needs no display and may be slow the first time. */
public final class LibraryContent {

    private static final String ROOT = "tosca.nodes.Root"; //$NON-NLS-1$
    /** A longer list of types is split by the families of their names. */
    private static final int LONG = 24;
    private static final Comparator<LibraryItem> BY_LABEL = Comparator.comparing(LibraryItem::label,
            String.CASE_INSENSITIVE_ORDER);

    private LibraryContent() {
    }

    /**
     * @param modules the modules of the catalog
     * @param types   the types that the topology can use
     * @param own     full names of the types that the topology defines itself
     * @return the groups that are not empty, modules first
     */
    public static List<LibraryGroup> of(List<CatalogModule> modules, TypeLibrary types, Set<String> own) {
        List<LibraryGroup> groups = new ArrayList<>();
        add(groups, Kind.MODULES, modules.stream().<LibraryItem>map(LibraryItem.Module::new).toList());
        Map<Kind, List<LibraryItem>> byKind = new EnumMap<>(Kind.class);
        for (NodeType type : types.all(NodeType.class)) {
            if (!type.getName().equals(ROOT)) {
                LibraryItem.Type item = item(type, types);
                Kind kind = own.contains(type.getName()) ? Kind.OWN : Kind.of(item.kind());
                byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(item);
            }
        }
        byKind.forEach((kind, items) -> add(groups, kind, items));
        return groups;
    }

    private static LibraryItem.Type item(NodeType type, TypeLibrary types) {
        List<String> lineage = types.lineage(type).stream().map(NamedElement::getName).toList();
        String description = type.getDescription() == null ? "" : type.getDescription().strip(); //$NON-NLS-1$
        return new LibraryItem.Type(type.getName(), TypeNames.family(type.getName()), NodeIcon.of(lineage),
                description);
    }

    private static void add(List<LibraryGroup> groups, Kind kind, List<LibraryItem> items) {
        if (items.isEmpty()) {
            return;
        }
        Map<String, List<LibraryItem>> families = new TreeMap<>();
        items.stream().sorted(BY_LABEL)
                .forEach(item -> families.computeIfAbsent(family(item), key -> new ArrayList<>()).add(item));
        groups.add(items.size() <= LONG || families.size() == 1
                ? LibraryGroup.of(kind, items.stream().sorted(BY_LABEL).toList())
                : LibraryGroup.ofGroups(kind, families.entrySet().stream()
                        .map(family -> LibraryGroup.family(family.getKey(), family.getValue())).toList()));
    }

    /** The name space of a type, or nothing for what is no type. */
    private static String family(LibraryItem item) {
        return item instanceof LibraryItem.Type type
                ? type.type().substring(0, Math.max(0, type.type().length() - type.shortType().length() - 1))
                : ""; //$NON-NLS-1$
    }

    /** {@return the groups, with favourites and what was used last before them} */
    public static List<LibraryGroup> withPreferred(List<LibraryGroup> groups, Preferred preferred) {
        Map<String, LibraryItem> byKey = new TreeMap<>();
        groups.stream().flatMap(LibraryGroup::all).forEach(item -> byKey.put(item.key(), item));
        List<LibraryGroup> all = new ArrayList<>();
        addKnown(all, Kind.FAVOURITES, preferred.favourites(), byKey);
        addKnown(all, Kind.RECENT, preferred.recent(), byKey);
        all.addAll(groups);
        return all;
    }

    private static void addKnown(List<LibraryGroup> groups, Kind kind, List<String> keys,
            Map<String, LibraryItem> byKey) {
        List<LibraryItem> known = keys.stream().filter(byKey::containsKey).map(byKey::get).toList();
        if (!known.isEmpty()) {
            groups.add(LibraryGroup.of(kind, known));
        }
    }
}
