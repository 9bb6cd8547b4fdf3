package org.deepworkbench.modelserver.images;

import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.images.plankton.PlanktonPainter;
import org.deepworkbench.modelserver.images.plankton.Species;
import org.deepworkbench.modelserver.pictures.Picture;

/**
 * A painted picture of plankton.
 *
 * @param species what it shows
 * @param seed    of this picture alone
 */
public record GeneratedPicture(Species species, long seed) implements Picture {

    private static final Texts TEXTS = Texts.beside(GeneratedPicture.class);

    @Override
    public String name() {
        return TEXTS.get("picture.generated", species.label(), seed);
    }

    @Override
    public byte[] pixels(int size) {
        return PlanktonPainter.paint(species, seed, size);
    }
}
