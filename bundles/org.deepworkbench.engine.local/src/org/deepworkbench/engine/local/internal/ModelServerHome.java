package org.deepworkbench.engine.local.internal;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.deepworkbench.engine.local.internal.torch.JniJar;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/**
 * The folder of the model server: its jars in {@code lib} and those of the platform's PyTorch in {@code natives}.
 *
 * @param folder as the product says; empty if it does not
 */
record ModelServerHome(Optional<Path> folder) {

    /** Framework or system property that names the folder. */
    static final String PROPERTY = "deepworkbench.modelserver.home"; //$NON-NLS-1$

    private static final String MAIN_CLASS = "org.deepworkbench.modelserver.Main"; //$NON-NLS-1$

    /**
     * {@return how to start the model server with the Java that runs this: executable, options, class path and class}
     *
     * @param options for the Java virtual machine
     * @throws FaultException if it is not installed
     */
    List<String> command(List<String> options) throws FaultException {
        Path home = folder.orElseThrow(() -> missing("")); //$NON-NLS-1$
        if (!Files.isDirectory(home.resolve("lib"))) { //$NON-NLS-1$
            throw missing(home.toString());
        }
        // Java expands the wildcards itself, which keeps the command line short.
        String classPath = Stream.of("lib", "natives").map(home::resolve).filter(Files::isDirectory) //$NON-NLS-1$ //$NON-NLS-2$
                .map(jars -> jars.toAbsolutePath() + File.separator + "*") //$NON-NLS-1$
                .collect(Collectors.joining(File.pathSeparator));
        return Stream.of(List.of(java()), options, List.of("-cp", classPath, MAIN_CLASS)) //$NON-NLS-1$
                .flatMap(List::stream).toList();
    }

    /** {@return what joins it to PyTorch; empty if it is not installed} */
    Optional<JniJar> jni() {
        return folder.map(home -> home.resolve("lib")).filter(Files::isDirectory).flatMap(JniJar::in); //$NON-NLS-1$
    }

    /**
     * {@return a word that changes with the jars} An archive of their classes is of no use to others, and Java does not
     * replace it by itself.
     */
    String build() {
        CRC32 sum = new CRC32();
        File[] jars = folder.map(home -> home.resolve("lib").toFile().listFiles()).orElse(new File[0]); //$NON-NLS-1$
        Stream.of(jars).map(jar -> jar.getName() + ' ' + jar.length() + ' ' + jar.lastModified()).sorted()
                .forEach(jar -> sum.update(jar.getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    private static FaultException missing(String where) {
        return new FaultException(new Fault(Messages.Home_missing, where, NLS.bind(Messages.Home_missingWhy, PROPERTY),
                Messages.Home_missingRemedy));
    }

    private static String java() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return Files.exists(java) ? java.toString() : java + ".exe"; //$NON-NLS-1$
    }
}
