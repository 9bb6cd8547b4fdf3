package org.deepworkbench.compute.internal.gpu;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.jna.Library;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.compute.internal.nvidia.ProbeMain;

/**
 * How the probe process is started: with the Java that runs this, on a class path of this bundle and the libraries it
 * needs, wherever they lie.
 *
 * @param options more options for the Java virtual machine
 */
public record ProbeCommand(List<String> options) {

    /** Folders of the driver's libraries that not every system's loader knows. */
    private static final List<String> LIBRARIES = List.of("/usr/local/nvidia/lib64", "/usr/lib/wsl/lib"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final Set<String> PASSED = Set.of("PATH", "HOME", "LD_LIBRARY_PATH", "SYSTEMROOT", "WINDIR", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            "SYSTEMDRIVE", "PROGRAMFILES", "PROGRAMDATA"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /** The usual one. */
    public ProbeCommand() {
        this(List.of("-Djna.library.path=" + String.join(File.pathSeparator, LIBRARIES))); //$NON-NLS-1$
    }

    /** @param temporary a folder for this process alone */
    ProcessBuilder builder(Path temporary) {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx64m", "-XX:+UseSerialGC", //$NON-NLS-1$ //$NON-NLS-2$
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", //$NON-NLS-1$ //$NON-NLS-2$
                "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + temporary.resolve(ProbeProcess.CRASH_REPORT), //$NON-NLS-1$ //$NON-NLS-2$
                "-Djava.io.tmpdir=" + temporary, "-Djna.tmpdir=" + temporary, "-Djna.nosys=true", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                "--enable-native-access=ALL-UNNAMED")); //$NON-NLS-1$
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), ProbeMain.class.getName())); //$NON-NLS-1$
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        Map<String, String> environment = new TreeMap<>(builder.environment());
        environment.keySet().removeIf(name -> !PASSED.contains(name.toUpperCase(Locale.ROOT)));
        // Cards are numbered as the management library does; none is hidden.
        environment.put("CUDA_DEVICE_ORDER", "PCI_BUS_ID"); //$NON-NLS-1$ //$NON-NLS-2$
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private static String classPath() {
        return Stream.of(ProbeMain.class, Library.class, ObjectMapper.class, JsonFactory.class, JsonProperty.class)
                .map(ProbeCommand::home).map(Path::toString).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path home(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()
                .replace(" ", "%20"))).toAbsolutePath(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String java() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return Files.exists(java) ? java.toString() : java + ".exe"; //$NON-NLS-1$
    }
}
