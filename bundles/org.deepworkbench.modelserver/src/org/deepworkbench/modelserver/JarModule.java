package org.deepworkbench.modelserver;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.torch.Torch;

/** Finds the module in a person's own jar. Its classes run with all rights of this process. */
final class JarModule {

    private static final Texts TEXTS = Texts.beside(JarModule.class);

    private JarModule() {
    }

    /**
     * {@return the module of a jar}
     *
     * @throws IllegalArgumentException if the jar cannot be read, or does not name exactly one module that can be made,
     *                                  with a sentence
     */
    static Module load(Path jar, Path work, Torch torch) {
        if (!Files.isReadable(jar)) {
            throw new IllegalArgumentException(TEXTS.get("jar.absent", jar));
        }
        try {
            URL[] place = {jar.toUri().toURL()};
            // Open as long as the process lives: its classes may be asked for at any time.
            URLClassLoader loader = new URLClassLoader(place, JarModule.class.getClassLoader());
            List<ServiceLoader.Provider<ModuleProvider>> found = ServiceLoader.load(ModuleProvider.class, loader)
                    .stream().filter(provider -> provider.type().getClassLoader() == loader).toList();
            if (found.size() != 1) {
                throw new IllegalArgumentException(TEXTS.get("jar.providers", jar, found.size(),
                        ModuleProvider.class.getName()));
            }
            return found.getFirst().get().make(work, torch);
        } catch (IOException | ServiceConfigurationError | LinkageError e) {
            throw new IllegalArgumentException(TEXTS.get("jar.broken", jar, e.getMessage()), e);
        }
    }
}
