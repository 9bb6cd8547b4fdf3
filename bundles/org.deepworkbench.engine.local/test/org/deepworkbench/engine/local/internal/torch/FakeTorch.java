package org.deepworkbench.engine.local.internal.torch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The files of a PyTorch, and of what joins the model server to it, without anything in them. */
public final class FakeTorch {

    private FakeTorch() {
    }

    /**
     * An environment of Python.
     *
     * @return its folder
     */
    public static Path environment(Path folder, String version, boolean cuda) throws IOException {
        Path torch = Files.createDirectories(folder.resolve("lib/python3.12/site-packages/torch"));
        Files.writeString(torch.resolve("version.py"),
                "from typing import Optional\n__version__ = '" + version + "'\ndebug = False\n");
        libraries(torch.resolve("lib"), cuda);
        Files.createDirectories(folder.resolve("bin"));
        Files.createFile(folder.resolve("bin/python"));
        return folder;
    }

    /** A libtorch, with a file that no Java can load. */
    public static Path libtorch(Path folder, String version) throws IOException {
        libraries(folder.resolve("lib"), true);
        Files.createFile(folder.resolve("lib/libprotobuf.a"));
        Files.writeString(folder.resolve("build-version"), version + "\n");
        return folder;
    }

    private static void libraries(Path lib, boolean cuda) throws IOException {
        Files.createDirectories(lib);
        for (String name : new String[] {"c10", "torch", "torch_cpu"}) {
            Files.createFile(lib.resolve(System.mapLibraryName(name)));
        }
        if (cuda) {
            Files.createFile(lib.resolve(System.mapLibraryName("c10_cuda")));
            Files.createFile(lib.resolve(System.mapLibraryName("torch_cuda")));
        }
    }

    /** The jar among those of the model server. */
    public static void jni(Path lib, String version) throws IOException {
        Files.createDirectories(lib);
        try (JarOutputStream jar = new JarOutputStream(
                Files.newOutputStream(lib.resolve("pytorch-jni-" + version + ".jar")))) {
            for (String entry : new String[] {"linux-x86_64/cpu", "linux-x86_64/cu126", "linux-x86_64/cu128",
                "win-x86_64/cu128"}) {
                jar.putNextEntry(new JarEntry("jnilib/" + entry
                        + (entry.startsWith("win") ? "/djl_torch.dll" : "/libdjl_torch.so")));
            }
        }
    }
}
