package org.deepworkbench.modelserver.retinopathy.fundus;

import java.util.List;
import org.deepworkbench.modelserver.pictures.Kinds;
import org.deepworkbench.modelserver.retinopathy.Stage;

/** Drawn pictures of the retina in all stages. */
public enum Fundus implements Kinds {
    /** From healthy to proliferative. */
    ALL;

    @Override
    public List<String> names() {
        return Stage.names();
    }

    @Override
    public byte[] paint(int kind, long seed, int size) {
        return FundusPainter.paint(Stage.values()[kind], seed, size);
    }
}
