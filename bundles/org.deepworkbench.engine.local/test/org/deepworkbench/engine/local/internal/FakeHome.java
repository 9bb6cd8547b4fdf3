package org.deepworkbench.engine.local.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.deepworkbench.modelserver.Main;

/** Lays out a model-server folder as the product does, with the stand-in in its jar. */
final class FakeHome {

    private FakeHome() {
    }

    static ModelServerHome in(Path folder) throws IOException {
        Path lib = Files.createDirectories(folder.resolve("home/lib"));
        String entry = Main.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(lib.resolve("server.jar")));
                InputStream code = Main.class.getResourceAsStream("Main.class")) {
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
        return new ModelServerHome(Optional.of(folder.resolve("home")));
    }
}
