package org.deepworkbench.modelserver.lattice;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.columns.Columns;
import org.deepworkbench.modelserver.columns.ColumnsReader;

/**
 * The binary files of openQCD's {@code qcd1}, little-endian: {@code NAME.dat} with a record for each trajectory
 * {@code (int nt, int iac, double dH, double avpl)}, and {@code NAME.ms.dat} with the sums over time slices of action
 * densities and topological charge along the Wilson flow, of which the greatest flow time is taken.
 */
final class OpenQcdData {

    private static final Texts TEXTS = Texts.beside(OpenQcdData.class);
    private static final int TRAJECTORY = 2 * Integer.BYTES + 2 * Double.BYTES;
    private static final int HEAD = 3 * Integer.BYTES + Double.BYTES;
    private static final int DENSITIES = 3;
    private static final List<String> FLOW_NAMES = List.of("trajectory", "Wact", "Yact", "Q");

    private final FileChannel channel;
    private final long size;

    private OpenQcdData(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    /**
     * Reads a file of either kind.
     *
     * @throws BrokenColumnsException if it is none
     */
    static Ensemble read(Path file) throws BrokenColumnsException, IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            OpenQcdData data = new OpenQcdData(channel);
            if (data.size >= HEAD) {
                ByteBuffer head = data.at(0, HEAD);
                Flow flow = new Flow(head.getInt(), head.getInt(), head.getInt(), head.getDouble());
                if (flow.fits(data.size)) {
                    return data.measurements(flow);
                }
            }
            if (data.size == 0 || data.size % TRAJECTORY != 0) {
                throw new BrokenColumnsException(TEXTS.get("data.unknown"));
            }
            return data.trajectories();
        }
    }

    private Ensemble trajectories() throws BrokenColumnsException, IOException {
        int rows = rows(size / TRAJECTORY, OpenQcdLog.NAMES.size());
        double[][] columns = new double[OpenQcdLog.NAMES.size()][rows];
        ByteBuffer records = at(0, rows * TRAJECTORY);
        for (int row = 0; row < rows; row++) {
            columns[0][row] = records.getInt();
            int accepted = records.getInt();
            if (accepted != 0 && accepted != 1) {
                throw new BrokenColumnsException(TEXTS.get("data.unknown"));
            }
            columns[3][row] = accepted;
            columns[2][row] = records.getDouble();
            columns[1][row] = records.getDouble();
        }
        return Ensemble.of(new Columns(OpenQcdLog.NAMES, List.of(columns)));
    }

    private Ensemble measurements(Flow flow) throws BrokenColumnsException, IOException {
        int rows = rows((size - HEAD) / flow.record(), FLOW_NAMES.size());
        double[][] columns = new double[FLOW_NAMES.size()][rows];
        int bytes = flow.slices() * Double.BYTES;
        for (int row = 0; row < rows; row++) {
            long record = HEAD + row * flow.record();
            columns[0][row] = at(record, Integer.BYTES).getInt();
            for (int k = 0; k < DENSITIES; k++) {
                long times = (k + 1L) * (flow.steps() + 1L) - 1;
                ByteBuffer slices = at(record + Integer.BYTES + times * bytes, bytes);
                for (int t = 0; t < flow.slices(); t++) {
                    columns[k + 1][row] += slices.getDouble();
                }
            }
        }
        return Ensemble.of(new Columns(FLOW_NAMES, List.of(columns)));
    }

    private static int rows(long rows, int columns) throws BrokenColumnsException {
        if (rows * columns > ColumnsReader.MOST_NUMBERS) {
            throw new BrokenColumnsException(TEXTS.get("log.long", ColumnsReader.MOST_NUMBERS / columns));
        }
        return (int) rows;
    }

    private ByteBuffer at(long position, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    /**
     * The head of a file of measurements.
     *
     * @param every  steps of the integrator between measurements
     * @param steps  number of measurements along the flow, but for the first
     * @param slices time slices
     * @param length of a step of the integrator
     */
    private record Flow(int every, int steps, int slices, double length) {

        private static final int LARGEST = 100_000;

        long record() {
            return Integer.BYTES + (long) DENSITIES * (steps + 1L) * slices * Double.BYTES;
        }

        boolean fits(long size) {
            return every > 0 && every < LARGEST && steps >= 0 && steps < LARGEST && slices > 0 && slices < LARGEST
                    && length > 0 && length < 10 && size > HEAD && (size - HEAD) % record() == 0;
        }
    }
}
