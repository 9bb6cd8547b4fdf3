package org.deepworkbench.topology.core.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.TopologyFiles;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.core.type.TypeText;
import org.deepworkbench.topology.model.tosca.EntityType;

/**
 * A folder that answers imports without a network: archives and files of types by the name and version they declare,
 * addresses by files whose path is the end of the address, and types that nobody imports by their names. What it costs
 * to know is found out when it is first asked for. Safe on any thread.
 */
final class Library implements TypeSource {

    /** Where a declared archive is: the file to read, and the folder that its own imports may not leave. */
    record Archive(Path entry, Path root) {
    }

    /** So much of one archive is looked through; what it unpacks to may be a thousand times its own size. */
    private static final long MAX_PACKED_CHARACTERS = 64 << 20;

    private final LibraryFolder folder;
    private Optional<Map<String, Archive>> archives = Optional.empty();
    private Optional<Map<Class<?>, Map<String, Path>>> types = Optional.empty();
    private Optional<Origins> origins = Optional.empty();

    Library(Path root) {
        this.folder = new LibraryFolder(root);
    }

    Path root() {
        return folder.root();
    }

    /** {@return the file whose path shares the longest end with the address's path, if it may come from there} */
    Optional<Tail> at(Address address, Importer importer) {
        List<String> parts = address.parts();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return folder.named(parts.get(parts.size() - 1)).stream()
                .map(file -> Tail.of(file, folder.root(), address, importer)).filter(Tail::answers)
                .filter(tail -> origins().allow(address, tail.file())).reduce(Library::better);
    }

    /** {@return the better of two answers; of equal ones the first} */
    static Tail better(Tail first, Tail second) {
        return Tail.BETTER.compare(first, second) >= 0 ? first : second;
    }

    /** {@return the archive or file of types that declares the name and version, given as {@code name:version}} */
    Optional<Archive> archive(String nameAndVersion) {
        return Optional.ofNullable(archives().get(nameAndVersion));
    }

    /** {@return the versions of an archive that the folder has} */
    List<String> versions(String name) {
        return archives().keySet().stream().filter(key -> key.startsWith(name + ":"))
                .map(key -> key.substring(name.length() + 1)).toList();
    }

    /** Nothing: names are looked up one by one, so that nobody has to read the folder for a list. */
    @Override
    public Set<String> names(Class<? extends EntityType> kind) {
        return Set.of();
    }

    @Override
    public Optional<EntityType> find(Class<? extends EntityType> kind, String name) {
        return defining(kind, name).flatMap(file -> file.find(kind, name));
    }

    @Override
    public Optional<TypeText> text(Class<? extends EntityType> kind, String name) {
        return defining(kind, name).flatMap(file -> file.text(kind, name));
    }

    private Optional<TypeSource> defining(Class<? extends EntityType> kind, String name) {
        Path file = types().getOrDefault(kind, Map.of()).get(name);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(FileCache.read(file).types());
        } catch (IOException | FaultException gone) {
            return Optional.empty();
        }
    }

    private synchronized Origins origins() {
        if (origins.isEmpty()) {
            origins = Optional.of(new Origins(folder.root(),
                    () -> folder.texts().stream().map(Library::text).iterator()));
        }
        return origins.get();
    }

    private synchronized Map<String, Archive> archives() {
        if (archives.isEmpty()) {
            Map<String, Archive> found = new TreeMap<>();
            for (Path file : folder.texts()) {
                TextIndex.archive(text(file))
                        .ifPresent(name -> found.putIfAbsent(name, new Archive(file, folder.root())));
            }
            folder.archives().forEach(file -> packed(file, found));
            archives = Optional.of(found);
        }
        return archives.get();
    }

    private static void packed(Path archive, Map<String, Archive> found) {
        try {
            Path root = LibraryFolder.open(archive);
            int known = found.size();
            long left = MAX_PACKED_CHARACTERS;
            for (Iterator<Path> files = new LibraryFolder(root).texts().iterator(); files.hasNext() && left > 0;) {
                Path file = files.next();
                String text = text(file);
                left -= text.length();
                TextIndex.archive(text).ifPresent(name -> found.putIfAbsent(name, new Archive(file, root)));
            }
            if (found.size() == known) {
                root.getFileSystem().close();
            }
        } catch (IOException | RuntimeException unreadable) {
            // An archive that cannot be opened answers nothing.
            return;
        }
    }

    private synchronized Map<Class<?>, Map<String, Path>> types() {
        if (types.isEmpty()) {
            Map<Class<?>, Map<String, Path>> found = new HashMap<>();
            folder.texts().forEach(file -> TextIndex.types(text(file), (kind, name) -> found
                    .computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(name, file)));
            types = Optional.of(found);
        }
        return types.get();
    }

    private static String text(Path file) {
        try {
            return Files.size(file) > TopologyFiles.MAX_BYTES ? "" : TopologyFiles.read(file).text();
        } catch (IOException | FaultException unreadable) {
            return "";
        }
    }
}
