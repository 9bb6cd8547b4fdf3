package org.deepworkbench.topology.ui.internal.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.ui.internal.Messages;

/** Sorts what can be put on the canvas into groups. Needs no display and may be slow the first time. */
public final class LibraryContent {

    private static final String ROOT = "tosca.nodes.Root"; //$NON-NLS-1$

    /** The groups of node types, in the order they are shown. */
    private enum Group {
        CONTAINERS, MACHINES, STORAGE, NETWORK, SOFTWARE, OTHERS;

        static Group of(NodeIcon kind) {
            return switch (kind) {
                case RUNTIME, APPLICATION, JOB -> CONTAINERS;
                case COMPUTE, CLUSTER -> MACHINES;
                case DATABASE, STORAGE -> STORAGE;
                case NETWORK, BALANCER -> NETWORK;
                case SOFTWARE, SERVICE -> SOFTWARE;
                case GENERIC -> OTHERS;
            };
        }

        String label() {
            return switch (this) {
                case CONTAINERS -> Messages.Library_containers;
                case MACHINES -> Messages.Library_machines;
                case STORAGE -> Messages.Library_storage;
                case NETWORK -> Messages.Library_network;
                case SOFTWARE -> Messages.Library_software;
                case OTHERS -> Messages.Library_others;
            };
        }
    }

    private LibraryContent() {
    }

    /**
     * @param modules the modules of the catalog
     * @param types   the types that the topology can use
     * @return the groups that are not empty, modules first
     */
    public static List<LibraryGroup> of(List<CatalogModule> modules, TypeLibrary types) {
        List<LibraryGroup> groups = new ArrayList<>();
        add(groups, Messages.Library_modules, modules.stream().<LibraryItem>map(LibraryItem.Module::new).toList());
        Map<Group, List<LibraryItem>> byGroup = new EnumMap<>(Group.class);
        for (NodeType type : types.all(NodeType.class)) {
            if (!type.getName().equals(ROOT)) {
                LibraryItem.Type item = item(type, types);
                byGroup.computeIfAbsent(Group.of(item.kind()), key -> new ArrayList<>()).add(item);
            }
        }
        byGroup.forEach((group, items) -> add(groups, group.label(), items));
        return groups;
    }

    private static LibraryItem.Type item(NodeType type, TypeLibrary types) {
        List<String> lineage = types.lineage(type).stream().map(NamedElement::getName).toList();
        String description = type.getDescription() == null ? "" : type.getDescription().strip(); //$NON-NLS-1$
        return new LibraryItem.Type(type.getName(), TypeNames.family(type.getName()), NodeIcon.of(lineage),
                description);
    }

    private static void add(List<LibraryGroup> groups, String label, List<LibraryItem> items) {
        if (!items.isEmpty()) {
            groups.add(new LibraryGroup(label, items.stream()
                    .sorted(Comparator.comparing(LibraryItem::label, String.CASE_INSENSITIVE_ORDER)).toList()));
        }
    }

    /** {@return the groups with only those items that have every word of {@code query} in name or description} */
    public static List<LibraryGroup> filter(List<LibraryGroup> groups, String query) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
        return groups.stream()
                .map(group -> new LibraryGroup(group.label(),
                        group.items().stream().filter(item -> matches(item, words)).toList()))
                .filter(group -> !group.items().isEmpty()).toList();
    }

    private static boolean matches(LibraryItem item, String[] words) {
        String text = (item.label() + ' ' + fullName(item) + ' ' + item.description()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the name that a topology would use for the item} */
    static String fullName(LibraryItem item) {
        return switch (item) {
            case LibraryItem.Type type -> type.type();
            case LibraryItem.Module module -> module.module().image();
        };
    }
}
