package example.curve;

import java.nio.file.Path;
import org.deepworkbench.modelserver.ModuleProvider;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.torch.Torch;

/** Named in META-INF/services: the model server finds the module by it. */
public final class CurveProvider implements ModuleProvider {

    @Override
    public Module make(Path work, Torch torch) {
        return new CurveModule(work, torch);
    }
}
