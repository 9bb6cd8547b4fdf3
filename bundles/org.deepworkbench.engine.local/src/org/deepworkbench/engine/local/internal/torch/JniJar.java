package org.deepworkbench.engine.local.internal.torch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What joins the model server to PyTorch on this system: native code that fits one version of PyTorch exactly.
 *
 * @param torch    that version, such as {@code 2.7.1}
 * @param djl      version of the Deep Java Library
 * @param platform this system, such as {@code linux-x86_64}
 * @param flavour  the flavour with CUDA, such as {@code cu128}; empty if there is none for this system
 */
public record JniJar(String torch, String djl, String platform, Optional<String> flavour) {

    private static final Pattern JAR = Pattern.compile("pytorch-jni-(\\d+\\.\\d+\\.\\d+)-(\\d+\\.\\d+\\.\\d+)\\.jar"); //$NON-NLS-1$
    private static final Pattern CUDA = Pattern.compile("jnilib/([^/]+)/(cu\\d+)/[^/]*djl_torch\\.(so|dll)"); //$NON-NLS-1$

    /** {@return the one among the model server's jars; empty if there is none} */
    public static Optional<JniJar> in(Path lib) {
        try (Stream<Path> jars = Files.list(lib)) {
            return jars.sorted().map(JniJar::read).flatMap(Optional::stream).findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Optional<JniJar> read(Path jar) {
        Matcher name = JAR.matcher(jar.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        String platform = platform(System.getProperty("os.name", ""), System.getProperty("os.arch", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Optional<String> flavour = zip.stream().map(ZipEntry::getName).map(CUDA::matcher)
                    .filter(entry -> entry.matches() && entry.group(1).equals(platform)).map(entry -> entry.group(2))
                    .max(String::compareTo);
            return Optional.of(new JniJar(name.group(1), name.group(2), platform, flavour));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** As the library names systems. */
    static String platform(String system, String architecture) {
        String name = system.toLowerCase(Locale.ROOT);
        String os = name.startsWith("windows") ? "win" : name.startsWith("mac") ? "osx" : "linux"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        return os + '-' + (architecture.equals("amd64") ? "x86_64" : architecture); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return where the library looks for native code that somebody compiled for another version of PyTorch} */
    Path compiled(Path djlCache, String version, String flavour) {
        return folder(djlCache, version, flavour).resolve(djl + '-' + System.mapLibraryName("djl_torch")); //$NON-NLS-1$
    }

    /** {@return the folder in which the library keeps native code for a version of PyTorch} */
    Path folder(Path djlCache, String version, String flavour) {
        return djlCache.resolve("pytorch").resolve(version + '-' + flavour + '-' + platform); //$NON-NLS-1$
    }
}
