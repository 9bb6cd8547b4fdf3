package org.deepworkbench.modelserver.pictures;

import org.deepworkbench.modelserver.Texts;

/**
 * A picture that is drawn when it is read.
 *
 * @param kinds who draws it
 * @param kind  index of what it shows
 * @param seed  of this picture alone
 */
public record GeneratedPicture(Kinds kinds, int kind, long seed) implements Picture {

    private static final Texts TEXTS = Texts.beside(GeneratedPicture.class);

    @Override
    public String name() {
        return TEXTS.get("picture.generated", kinds.names().get(kind), seed);
    }

    @Override
    public byte[] pixels(int size) {
        return kinds.paint(kind, seed, size);
    }
}
