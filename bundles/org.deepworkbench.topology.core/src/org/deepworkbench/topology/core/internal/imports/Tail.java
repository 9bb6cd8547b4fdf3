package org.deepworkbench.topology.core.internal.imports;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A file of a library whose path ends as an address does.
 *
 * @param file         the file
 * @param root         the library's folder
 * @param length       number of names that the two ends share
 * @param whole        whether the file's whole path in the library is the end of the address
 * @param ofRepository whether folders above the file are called like the address's repository
 * @param near         number of folders that the file shares with whoever imports it
 */
record Tail(Path file, Path root, int length, boolean whole, boolean ofRepository, int near) {

    /** The better answer is the greater one. */
    static final Comparator<Tail> BETTER = Comparator.comparingInt(Tail::length)
            .thenComparing(Tail::ofRepository).thenComparingInt(Tail::near);

    static Tail of(Path file, Path root, Address address, Importer importer) {
        Path path = root.relativize(file);
        int length = shared(path, address);
        return new Tail(file, root, length, length == path.getNameCount(), ofRepository(file, root, address),
                importer.file().map(from -> near(file, from)).orElse(0));
    }

    /** {@return whether a path in a library and an address end alike, in two names where the path has two} */
    static boolean meet(Path path, Address address) {
        return shared(path, address) >= Math.min(2, path.getNameCount());
    }

    private static int shared(Path path, Address address) {
        int most = Math.min(path.getNameCount(), address.parts().size());
        return (int) IntStream.rangeClosed(1, most)
                .takeWhile(i -> path.getName(path.getNameCount() - i).toString()
                        .equals(address.parts().get(address.parts().size() - i)))
                .count();
    }

    private static int near(Path file, Path importer) {
        if (file.getFileSystem() != importer.getFileSystem()) {
            return 0;
        }
        int most = Math.min(file.getNameCount(), importer.getNameCount());
        return (int) IntStream.range(0, most).takeWhile(i -> file.getName(i).equals(importer.getName(i))).count();
    }

    /** Folders called {@code repository} or {@code owner+repository}, from the file up to the library's own. */
    private static boolean ofRepository(Path file, Path root, Address address) {
        Optional<String> repository = address.repository();
        if (repository.isEmpty()) {
            return false;
        }
        String both = address.owner().orElseThrow() + '+' + repository.get();
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            String name = String.valueOf(folder.getFileName());
            if (name.equalsIgnoreCase(repository.get()) || name.equalsIgnoreCase(both)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether more than a common file name says that this is the file meant} */
    boolean isSure() {
        return length > 1 || ofRepository;
    }

    /** {@return whether it may answer at all} */
    boolean answers() {
        return whole || isSure();
    }
}
