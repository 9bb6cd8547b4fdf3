package org.deepworkbench.topology.core.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the files of a library come from, as far as the library says so: by a folder called {@code owner+repository},
 * or by an import with a {@code namespace_uri} that ends as the file's path does. A file known to come from one place
 * does not answer for another.
 */
final class Origins {

    private static final Pattern STATED = Pattern.compile("namespace_uri:\\s*[\"']?(https?://[^\\s\"']+)");

    private final Path root;
    private final Map<String, List<Address>> stated = new HashMap<>();

    /**
     * @param root  the library's folder
     * @param texts the contents of its files
     */
    Origins(Path root, Iterable<String> texts) {
        this.root = root;
        for (String text : texts) {
            Matcher matcher = STATED.matcher(text);
            while (matcher.find()) {
                Address.of(matcher.group(1)).filter(address -> !address.parts().isEmpty()).ifPresent(this::state);
            }
        }
    }

    private void state(Address address) {
        stated.computeIfAbsent(address.parts().get(address.parts().size() - 1), name -> new ArrayList<>())
                .add(address);
    }

    /** {@return whether the file may stand for what is at the address} */
    boolean allow(Address address, Path file) {
        List<Address> known = stated.getOrDefault(file.getFileName().toString(), List.of()).stream()
                .filter(statement -> Tail.meet(root.relativize(file), statement)).toList();
        boolean contradicted = !known.isEmpty() && known.stream().noneMatch(address::sharesOrigin);
        Optional<String> owner = owner(file);
        boolean othersFolder = owner.isPresent() && address.owner().isPresent()
                && !owner.get().equalsIgnoreCase(address.owner().get());
        return !contradicted && !othersFolder;
    }

    private static Optional<String> owner(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            String name = String.valueOf(folder.getFileName());
            int plus = name.indexOf('+');
            if (plus > 0 && plus + 1 < name.length()) {
                return Optional.of(name.substring(0, plus));
            }
        }
        return Optional.empty();
    }
}
