package org.deepworkbench.modelserver.lattice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deepworkbench.modelserver.columns.Columns;
import org.deepworkbench.modelserver.columns.ColumnsWriter;

/** Writes a generated ensemble in two of the formats that are read: a log of openQCD, and columns. */
final class PreparedData {

    private static final int SIZE = 4000;
    private static final double TAU = 8;
    private static final double MASS = 0.25;

    private PreparedData() {
    }

    /** Writes {@code qcd1.log} with the plaquette and {@code correlator.csv} with the correlator. */
    static void write(Path folder, int seed) throws IOException {
        Ensemble ensemble = new GeneratedEnsemble(SIZE, TAU, MASS, seed).make();
        double[] plaquette = ensemble.observables().values().getFirst();
        Random random = new Random(seed);
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < ensemble.size(); i++) {
            double deficit = GeneratedEnsemble.deficit(random);
            boolean accepted = random.nextDouble() < Math.exp(-deficit);
            log.append(OpenQcdLog.entry((int) ensemble.configurations()[i], plaquette[i], deficit, accepted));
        }
        Files.writeString(folder.resolve("qcd1.log"), log);
        List<String> names = new ArrayList<>(ensemble.observables().names());
        List<double[]> values = new ArrayList<>(ensemble.observables().values());
        names.set(0, "configuration");
        values.set(0, ensemble.configurations());
        ColumnsWriter.write(new Columns(names, values), ",", folder.resolve("correlator.csv"));
    }
}
