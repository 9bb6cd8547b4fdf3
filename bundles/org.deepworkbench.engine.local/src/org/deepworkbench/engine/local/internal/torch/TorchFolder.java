package org.deepworkbench.engine.local.internal.torch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A PyTorch on the disk.
 *
 * @param lib     folder of its libraries
 * @param version as it names itself, such as {@code 2.7.1+cu128}; empty if it does not tell
 */
record TorchFolder(Path lib, Optional<String> version) {

    private static final String CORE = System.mapLibraryName("torch"); //$NON-NLS-1$
    private static final List<String> CUDA =
            List.of(System.mapLibraryName("torch_cuda"), System.mapLibraryName("c10_cuda")); //$NON-NLS-1$ //$NON-NLS-2$
    private static final Pattern PYTHON_VERSION = Pattern.compile("(?m)^__version__\\s*=\\s*['\"]([^'\"]+)['\"]"); //$NON-NLS-1$
    /** Of the version of CUDA, the last digit is the minor version. */
    private static final Pattern BUILD = Pattern.compile("\\+cu(\\d{2,3})\\d$"); //$NON-NLS-1$
    private static final int LONGEST = 1 << 16;

    /**
     * Looks for it where a libtorch and where environments of Python have it.
     *
     * @param chosen folder of either, or the {@code python} in an environment
     */
    static Optional<TorchFolder> in(Path chosen) {
        Path start = Files.isRegularFile(chosen) && chosen.getParent() != null && chosen.getParent().getParent() != null
                ? chosen.getParent().getParent() : chosen;
        return candidates(start).stream().filter(lib -> Files.exists(lib.resolve(CORE))).findFirst()
                .map(lib -> new TorchFolder(lib.toAbsolutePath().normalize(), version(lib)));
    }

    private static List<Path> candidates(Path start) {
        List<Path> candidates = new ArrayList<>();
        for (Path torch : List.of(start, start.resolve("torch"), start.resolve("libtorch"))) { //$NON-NLS-1$ //$NON-NLS-2$
            candidates.add(torch);
            candidates.add(torch.resolve("lib")); //$NON-NLS-1$
        }
        for (String lib : List.of("lib", "lib64", "local/lib", "Lib")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            candidates.add(start.resolve(lib).resolve("site-packages/torch/lib")); //$NON-NLS-1$
            for (Path python : pythons(start.resolve(lib))) {
                candidates.add(python.resolve("site-packages/torch/lib")); //$NON-NLS-1$
                candidates.add(python.resolve("dist-packages/torch/lib")); //$NON-NLS-1$
            }
        }
        return candidates;
    }

    private static List<Path> pythons(Path lib) {
        if (!Files.isDirectory(lib)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(lib)) {
            return all.filter(folder -> folder.getFileName().toString().startsWith("python3")).sorted().toList(); //$NON-NLS-1$
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static Optional<String> version(Path lib) {
        Path torch = lib.toAbsolutePath().getParent();
        Matcher python = PYTHON_VERSION.matcher(text(torch.resolve("version.py"))); //$NON-NLS-1$
        return python.find() ? Optional.of(python.group(1))
                : Optional.of(text(torch.resolve("build-version")).strip()).filter(told -> !told.isEmpty()); //$NON-NLS-1$
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST ? Files.readString(file) : ""; //$NON-NLS-1$
        } catch (IOException e) {
            return ""; //$NON-NLS-1$
        }
    }

    /** {@return whether it can compute on NVIDIA's cards} */
    boolean knowsCuda() {
        return CUDA.stream().allMatch(name -> Files.exists(lib.resolve(name)));
    }

    /** {@return the generation of CUDA it was built for, such as 12, where its version tells} */
    OptionalInt cudaGeneration() {
        Matcher build = BUILD.matcher(version.orElse("")); //$NON-NLS-1$
        return build.find() ? OptionalInt.of(Integer.parseInt(build.group(1))) : OptionalInt.empty();
    }

    /** {@return the version without what was added for the build, such as {@code 2.7.1}} */
    Optional<String> release() {
        return version.map(told -> told.split("[+]", 2)[0]); //$NON-NLS-1$
    }
}
