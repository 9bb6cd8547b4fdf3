package org.deepworkbench.topology.core.internal.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the files of a library come from, as far as the library says so: a folder called {@code owner+repository}, or
 * an import with a {@code namespace_uri} that ends like the file's path. A file known to come from one place does not
 * answer for another.
 */
final class Origins {

    private static final Pattern STATED = Pattern.compile("namespace_uri:\\s*[\"']?(https?://[^\\s\"']+)");

    private final Optional<String> owner;
    private final Map<String, List<Address>> stated = new HashMap<>();

    /**
     * @param root  the library's folder
     * @param texts the contents of its files
     */
    Origins(Path root, Iterable<String> texts) {
        this.owner = owner(root);
        for (String text : texts) {
            Matcher matcher = STATED.matcher(text);
            while (matcher.find()) {
                Address.of(matcher.group(1)).ifPresent(this::state);
            }
        }
    }

    private static Optional<String> owner(Path root) {
        for (Path folder = root; folder != null && folder.getFileName() != null; folder = folder.getParent()) {
            String name = folder.getFileName().toString();
            int plus = name.indexOf('+');
            if (plus > 0 && plus + 1 < name.length()) {
                return Optional.of(name.substring(0, plus));
            }
        }
        return Optional.empty();
    }

    private void state(Address address) {
        if (!address.parts().isEmpty()) {
            String name = address.parts().get(address.parts().size() - 1);
            stated.merge(name, List.of(address), (a, b) -> java.util.stream.Stream.of(a, b).flatMap(List::stream).toList());
        }
    }

    /** {@return whether the file may stand for what is at the address} */
    boolean allow(Address address, Path file) {
        List<Address> known = stated.getOrDefault(file.getFileName().toString(), List.of());
        boolean contradicted = !known.isEmpty() && known.stream().noneMatch(address::sharesOrigin);
        boolean othersFolder = owner.isPresent() && address.parts().size() > 2
                && !owner.get().equalsIgnoreCase(address.parts().get(0));
        return !contradicted && !othersFolder;
    }
}
