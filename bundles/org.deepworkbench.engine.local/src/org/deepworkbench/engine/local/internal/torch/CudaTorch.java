package org.deepworkbench.engine.local.internal.torch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A PyTorch that can train on a GPU, and that the model server can be joined to.
 *
 * @param lib     folder of its libraries
 * @param version as it names itself
 * @param release the version that the library is told
 * @param flavour the flavour that the library is told
 * @param jni     what joins them
 */
public record CudaTorch(Path lib, String version, String release, String flavour, JniJar jni) {

    /** Those that are loaded at the start; they find the others themselves. */
    private static final List<String> LOADED = List.of("c10", "c10_cuda", "torch_cpu", "torch_cuda", "torch"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    /** Folders of the driver's libraries that not every system's loader knows. */
    private static final List<String> DRIVER = List.of("/usr/local/nvidia/lib64", "/usr/lib/wsl/lib"); //$NON-NLS-1$ //$NON-NLS-2$

    /**
     * Prepares what the library expects.
     *
     * @param djlCache  the library's cache
     * @param inherited environment of this process
     * @return variables for the model server
     * @throws IOException if the cache cannot be written
     */
    public Map<String, String> environment(Path djlCache, Map<String, String> inherited) throws IOException {
        Files.createDirectories(jni.folder(djlCache, release, flavour));
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PYTORCH_LIBRARY_PATH", view(djlCache).toString()); //$NON-NLS-1$
        environment.put("PYTORCH_VERSION", release); //$NON-NLS-1$
        environment.put("PYTORCH_FLAVOR", flavour); //$NON-NLS-1$
        environment.put("CUDA_DEVICE_ORDER", "PCI_BUS_ID"); // as the devices are counted here //$NON-NLS-1$ //$NON-NLS-2$
        environment.put("LD_LIBRARY_PATH", Stream.concat(Stream.ofNullable(inherited.get("LD_LIBRARY_PATH")), //$NON-NLS-1$ //$NON-NLS-2$
                DRIVER.stream()).filter(path -> !path.isEmpty()).collect(Collectors.joining(":"))); //$NON-NLS-1$
        return environment;
    }

    /** {@return where the library looks for what joins it to this PyTorch, before it looks into its own jar} */
    public Path nativeCode(Path djlCache) {
        return jni.compiled(djlCache, release, flavour);
    }

    /**
     * The library loads every file of the folder it is given, and gives up at the first that it cannot load, such as an
     * archive for compilers. So it is given a folder of links to what it needs.
     */
    private Path view(Path djlCache) throws IOException {
        if (!jni.platform().startsWith("linux")) { //$NON-NLS-1$
            return lib;
        }
        Path view = Files.createDirectories(djlCache.resolve("cuda-" + release + '-' //$NON-NLS-1$
                + Integer.toHexString(lib.toString().hashCode())));
        for (String name : LOADED) {
            Path link = view.resolve(System.mapLibraryName(name));
            if (!Files.isSymbolicLink(link)) {
                Files.createSymbolicLink(link, lib.resolve(link.getFileName()));
            }
        }
        return view;
    }
}
