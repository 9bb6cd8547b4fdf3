package org.deepworkbench.modelserver.lattice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleReaderTest {

    @TempDir
    private Path folder;

    /** As print_log and save_dat of qcd1 write it, with other lines around. */
    @Test
    void readsALogOfOpenQcd() throws Exception {
        Ensemble ensemble = read("""

                Simulation of QCD with Wilson quarks
                ------------------------------------

                nth = 0, ntr = 8
                Trajectory no 4
                dH = -1.2e-02, iac = 1
                Average plaquette = 1.754321
                Deflated solver: <status> = 11,5
                Acceptance rate = 1.000000
                Time per trajectory = 1.12e+02 sec (average = 1.10e+02 sec)

                Measurement run:

                n =   0, t = 0.00e+00, Wact = 1.234567e+06, Yact = 1.234567e+06, Q =  1.23e+00

                Trajectory no 8
                dH = +3.0e+00, iac = 0
                Average plaquette = 1.750000
                """);
        assertEquals(List.of("plaquette", "dH", "iac"), ensemble.observables().names());
        assertArrayEquals(new double[] {4, 8}, ensemble.configurations());
        assertArrayEquals(new double[] {1.754321, 1.75}, ensemble.observables().values().get(0));
        assertArrayEquals(new double[] {-0.012, 3}, ensemble.observables().values().get(1));
        assertArrayEquals(new double[] {1, 0}, ensemble.observables().values().get(2));
    }

    @Test
    void readsItsDataFile() throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(4).putInt(1).putDouble(-0.5).putDouble(1.75).putInt(8).putInt(0).putDouble(2).putDouble(1.5);
        Ensemble ensemble = read(bytes.array());
        assertArrayEquals(new double[] {4, 8}, ensemble.configurations());
        assertArrayEquals(new double[] {1.75, 1.5}, ensemble.observables().column("plaquette").orElseThrow());
        assertArrayEquals(new double[] {-0.5, 2}, ensemble.observables().column("dH").orElseThrow());
        assertArrayEquals(new double[] {1, 0}, ensemble.observables().column("iac").orElseThrow());
    }

    /** Two flow times and three time slices; the second flow time counts. */
    @Test
    void readsItsMeasurementsWithTheWilsonFlow() throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(20 + 2 * (4 + 18 * 8)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(10).putInt(1).putInt(3).putDouble(0.02);
        for (int record = 1; record <= 2; record++) {
            bytes.putInt(8 * record);
            for (int k = 1; k <= 3; k++) {
                bytes.putDouble(-1).putDouble(-1).putDouble(-1);
                bytes.putDouble(k * record).putDouble(10 * k).putDouble(100 * k);
            }
        }
        Ensemble ensemble = read(bytes.array());
        assertArrayEquals(new double[] {8, 16}, ensemble.configurations());
        assertArrayEquals(new double[] {111, 112}, ensemble.observables().column("Wact").orElseThrow());
        assertArrayEquals(new double[] {222, 224}, ensemble.observables().column("Yact").orElseThrow());
        assertArrayEquals(new double[] {333, 336}, ensemble.observables().column("Q").orElseThrow());
    }

    @Test
    void takesRisingWholeNumbersForConfigurations() throws Exception {
        assertArrayEquals(new double[] {10, 20}, read("10 0.5\n20 0.6\n").configurations());
        assertEquals(List.of("2"), read("10 0.5\n20 0.6\n").observables().names());
        assertArrayEquals(new double[] {1, 2}, read("20 0.5\n10 0.6\n").configurations());
        assertEquals(List.of("1"), read("1\n2\n3\n").observables().names());
    }

    @Test
    void findsTheTimeSlicesByTheirNames() throws Exception {
        assertEquals(List.of(1, 2, 3, 4), slices("n x C0 C1 C2 C3"));
        assertEquals(List.of(0, 1, 2, 3), slices("n C(0) C(1) C(2) C(3) x"));
        assertEquals(List.of(0, 1, 2, 3), slices("n t=1 t=2 t=3 t=4"));
        assertEquals(List.of(), slices("n x1 y2 C0 C1 C2"));
    }

    @Test
    void refusesOtherBinaryFiles() {
        assertThrows(BrokenColumnsException.class, () -> read(new byte[47]));
        assertThrows(BrokenColumnsException.class, () -> read(new byte[] {1, 0, 0, 0}));
        byte[] noFlag = new byte[48];
        noFlag[4] = 7;
        assertThrows(BrokenColumnsException.class, () -> read(noFlag));
    }

    @Test
    void readsWhatItPrepares() throws Exception {
        new LatticeQcd().prepareData(folder, 3);
        Ensemble log = EnsembleReader.read(folder.resolve("qcd1.log"));
        Ensemble correlator = EnsembleReader.read(folder.resolve("correlator.csv"));
        Ensemble made = new GeneratedEnsemble(log.size(), 8, 0.25, 3).make();
        assertArrayEquals(made.observables().values().get(0), log.observables().values().get(0), 5e-7);
        assertEquals(GeneratedEnsemble.SLICES, TimeSlices.named(correlator.observables()).columns().size());
        for (int t = 0; t < GeneratedEnsemble.SLICES; t++) {
            assertArrayEquals(made.observables().values().get(t + 1), correlator.observables().values().get(t));
        }
        double rate = log.observables().column("iac").map(a -> Arrays.stream(a).average().orElseThrow())
                .orElseThrow();
        assertTrue(rate > 0.8 && rate < 1, "accepted " + rate);
    }

    private List<Integer> slices(String names) throws Exception {
        int columns = names.split(" ").length;
        String row = " 0.5".repeat(columns - 1) + "\n";
        return TimeSlices.named(read("# " + names + "\n1" + row + "2" + row).observables()).columns();
    }

    private Ensemble read(String text) throws Exception {
        return EnsembleReader.read(Files.writeString(folder.resolve("data"), text));
    }

    private Ensemble read(byte[] bytes) throws Exception {
        return EnsembleReader.read(Files.write(folder.resolve("data"), bytes));
    }
}
