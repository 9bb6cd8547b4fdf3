package org.deepworkbench.modelserver.images;

import java.util.List;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.augmentation.Augmentation;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;

/** The arguments that say how pictures are varied: the entries of the original's {@code train_mode}. */
final class AugmentationArguments {

    private static final Texts TEXTS = Texts.beside(AugmentationArguments.class);
    private static final String USED = "use_augmentation";

    /**
     * What a training takes. By default pictures are flipped and turned only: of the rest, a network learns too slowly
     * to show something within a minute.
     */
    static final List<Argument> DECLARED = List.of(
            new Argument.Flag(USED, true, TEXTS.get(USED)),
            share("h_flip", 0.5), share("v_flip", 0.5), share("rot", 0.7),
            new Argument.Real("rot_lim", 90, 0, 180, TEXTS.get("rot_lim")),
            share("stretch", 0), new Argument.Real("crop", 1, 0.1, 1, TEXTS.get("crop")),
            new Argument.Real("zoom", 0, 0, 0.9, TEXTS.get("zoom")),
            share("blur", 0), share("pixel_noise", 0), share("pixel_sat", 0), share("cutout", 0));

    private AugmentationArguments() {
    }

    private static Argument share(String name, double standard) {
        return new Argument.Real(name, standard, 0, 1, TEXTS.get(name));
    }

    /** {@return how pictures are to be varied} */
    static Augmentation of(Arguments arguments) {
        if (!arguments.flag(USED)) {
            return Augmentation.NONE;
        }
        return new Augmentation(arguments.real("h_flip"), arguments.real("v_flip"), arguments.real("rot"),
                arguments.real("rot_lim"), arguments.real("stretch"), arguments.real("crop"), arguments.real("zoom"),
                arguments.real("blur"), arguments.real("pixel_noise"), arguments.real("pixel_sat"),
                arguments.real("cutout"));
    }
}
