package org.deepworkbench.modelserver.lattice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.columns.Columns;
import org.deepworkbench.modelserver.columns.ColumnsReader;

/**
 * Reads an ensemble from a file of any kind that is known: a log or a data file of openQCD's programs {@code qcd1} and
 * {@code ym1}, their measurements with the Wilson flow, or columns of numbers.
 */
final class EnsembleReader {

    private static final int LOOKED_AT = 4096;

    private EnsembleReader() {
    }

    /**
     * Reads a file.
     *
     * @throws BrokenColumnsException if it is of none of these kinds, or damaged
     * @throws IOException            if it cannot be read
     */
    static Ensemble read(Path file) throws BrokenColumnsException, IOException {
        if (isBinary(file)) {
            return OpenQcdData.read(file);
        }
        Optional<Columns> log = OpenQcdLog.read(file);
        if (log.isPresent()) {
            return Ensemble.of(log.get());
        }
        try (InputStream input = Files.newInputStream(file)) {
            return Ensemble.of(ColumnsReader.read(input));
        }
    }

    private static boolean isBinary(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            for (byte b : input.readNBytes(LOOKED_AT)) {
                if (b == 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
