package org.deepworkbench.run.ui.internal.targets;

import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a name for a new target. */
final class NameSuggestion {

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|.*:.*|localhost"); //$NON-NLS-1$
    private static final int LONGEST = 40;

    private NameSuggestion() {
    }

    /**
     * @param kind    id of the engine
     * @param address where the target is; empty if nothing tells
     * @param taken   names of the targets there are
     * @return the first part of the host's name, else the kind; with a number where that is taken
     */
    static String of(String kind, String address, Collection<String> taken) {
        String stem = host(address).map(host -> host.split("\\.")[0]) //$NON-NLS-1$
                .map(part -> part.replaceAll("[^A-Za-z0-9-]", "-").replaceFirst("^-+", "")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .filter(part -> !part.isEmpty()).orElse(kind);
        String name = stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
        String unique = name;
        for (int number = 2; isTaken(unique, taken); number++) {
            unique = name + '-' + number;
        }
        return unique;
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).filter(host -> !ADDRESS.matcher(host).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // it is just being typed
        }
    }

    private static boolean isTaken(String name, Collection<String> taken) {
        return taken.stream().anyMatch(name::equalsIgnoreCase);
    }
}
