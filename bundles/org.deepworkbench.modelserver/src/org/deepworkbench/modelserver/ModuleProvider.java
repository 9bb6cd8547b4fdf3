package org.deepworkbench.modelserver;

import java.nio.file.Path;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.torch.Torch;

/**
 * Makes a module that comes in a jar of its own. The jar names the class in
 * {@code META-INF/services/org.deepworkbench.modelserver.ModuleProvider}, and the class has a constructor without
 * parameters. {@code --module FILE.jar} serves the module.
 */
public interface ModuleProvider {

    /**
     * Makes the module; cheap, for a module loads its libraries when they are needed.
     *
     * @param work  the server's folder; models belong into {@code models/NAME} in it
     * @param torch what computes, common to all modules
     */
    Module make(Path work, Torch torch);
}
