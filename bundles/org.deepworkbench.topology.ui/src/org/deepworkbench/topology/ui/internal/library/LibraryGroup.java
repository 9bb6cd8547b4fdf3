package org.deepworkbench.topology.ui.internal.library;

import java.util.List;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.picture.NodeIcon;

/**
 * Items of the library that belong together.
 *
 * @param kind   what they have in common
 * @param label  what they are called together
 * @param items  the items, in the order they are shown
 * @param groups smaller groups inside, instead of items where there are many
 */
public record LibraryGroup(Kind kind, String label, List<LibraryItem> items, List<LibraryGroup> groups) {

    /** Kinds of groups, in the order they are shown. */
    public enum Kind {
        FAVOURITES, RECENT, MODULES,
        /** Types that the topology defines itself. */
        OWN,
        CONTAINERS, MACHINES, STORAGE, NETWORK, SOFTWARE, OTHERS,
        /** Types of one name space, within a larger group. */
        FAMILY;

        /** {@return the kind of the group that types of an icon belong to} */
        static Kind of(NodeIcon icon) {
            return switch (icon) {
                case RUNTIME, APPLICATION, JOB, FUNCTION -> CONTAINERS;
                case COMPUTE, CLUSTER, WORKER, KUBERNETES, MESOS -> MACHINES;
                case DATABASE, STORAGE, OBJECT_STORAGE -> STORAGE;
                case NETWORK, PORT, ROUTER, BALANCER -> NETWORK;
                case SOFTWARE, SERVICE, WEB_SERVER -> SOFTWARE;
                case GENERIC -> OTHERS;
            };
        }

        private String label() {
            return switch (this) {
                case FAVOURITES -> Messages.Library_favourites;
                case RECENT -> Messages.Library_recent;
                case MODULES -> Messages.Library_modules;
                case OWN -> Messages.Library_own;
                case CONTAINERS -> Messages.Library_containers;
                case MACHINES -> Messages.Library_machines;
                case STORAGE -> Messages.Library_storage;
                case NETWORK -> Messages.Library_network;
                case SOFTWARE -> Messages.Library_software;
                case OTHERS -> Messages.Library_others;
                case FAMILY -> ""; //$NON-NLS-1$
            };
        }
    }

    public LibraryGroup {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
    }

    /** {@return a group of items} */
    static LibraryGroup of(Kind kind, List<LibraryItem> items) {
        return new LibraryGroup(kind, kind.label(), items, List.of());
    }

    /** {@return a group of the types of one name space} */
    static LibraryGroup family(String name, List<LibraryItem> items) {
        return new LibraryGroup(Kind.FAMILY, name, items, List.of());
    }

    /** {@return a group of smaller groups} */
    static LibraryGroup ofGroups(Kind kind, List<LibraryGroup> groups) {
        return new LibraryGroup(kind, kind.label(), List.of(), groups);
    }

    /** {@return all items, those of the smaller groups among them} */
    public Stream<LibraryItem> all() {
        return Stream.concat(items.stream(), groups.stream().flatMap(LibraryGroup::all));
    }
}
