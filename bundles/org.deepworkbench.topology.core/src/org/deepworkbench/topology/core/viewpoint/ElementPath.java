package org.deepworkbench.topology.core.viewpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.viewpoint.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Leads to something of a node: {@code name}, {@code type}, {@code host}, {@code description}, {@code problems},
 * {@code properties.cpus}, {@code capabilities.host.num_cpus}, {@code metadata.owner}. A name that holds a dot stands
 * in double quotes.
 *
 * @param aspect what of the node
 * @param names  names of what is nested in it; a capability's path names the capability and its property
 */
public record ElementPath(Aspect aspect, List<String> names) {

    /** What can be asked of a node, with the number of names that must follow. */
    public enum Aspect {
        /** Its name. */
        NAME(0),
        /** Its type. */
        TYPE(0),
        /** The node that it is hosted on. */
        HOST(0),
        /** What it says of itself. */
        DESCRIPTION(0),
        /** The worst of its problems: {@code error}, {@code warning}, or nothing. */
        PROBLEMS(0),
        /** One of its properties. */
        PROPERTIES(1),
        /** A property of one of its capabilities. */
        CAPABILITIES(2),
        /** An entry of its metadata. */
        METADATA(1);

        private final int least;

        Aspect(int least) {
            this.least = least;
        }

        /** {@return the word for it in a file} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Aspect> of(String word) {
            return Arrays.stream(values()).filter(aspect -> aspect.word().equals(word)).findFirst();
        }
    }

    private static final int MAX_NAMES = 20;

    public ElementPath {
        names = List.copyOf(names);
    }

    /** {@return the path to one of the aspects that need no names} */
    public static ElementPath of(Aspect aspect, String... names) {
        return new ElementPath(aspect, List.of(names));
    }

    /**
     * @param text a path as text
     * @return the path
     * @throws FaultException if it is none; the fault says why
     */
    public static ElementPath parse(String text) throws FaultException {
        List<String> names = new ArrayList<>(split(text));
        String first = names.remove(0);
        Aspect aspect = Aspect.of(first).orElseThrow(() -> fault(text, NLS.bind(Messages.Path_unknown, first,
                Nearest.hint(first, Arrays.stream(Aspect.values()).map(Aspect::word).toList()))));
        boolean nested = aspect == Aspect.PROPERTIES || aspect == Aspect.CAPABILITIES || aspect == Aspect.METADATA;
        if (names.size() < aspect.least || names.size() > (nested ? MAX_NAMES : 0)) {
            throw fault(text, NLS.bind(nested ? Messages.Path_tooShort : Messages.Path_tooLong, first));
        }
        return new ElementPath(aspect, names);
    }

    /** A dot ends a name, unless it stands in double quotes. */
    private static List<String> split(String text) throws FaultException {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString());
        if (quoted || names.stream().anyMatch(String::isBlank)) {
            throw fault(text, Messages.Path_malformed);
        }
        return names;
    }

    private static FaultException fault(String text, String why) {
        return new FaultException(new Fault(NLS.bind(Messages.Path_wrong, text), "", why, ""));
    }

    /** {@return what a heading calls it: the last name, with that of its capability} */
    public String title() {
        return names.isEmpty() ? aspect.word() : String.join(".", names);
    }
}
