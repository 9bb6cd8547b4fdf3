package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a network knew at one moment, in memory, until it is closed. */
sealed interface Snapshot extends AutoCloseable {

    /** Writes it into a file from which {@link Weights#restore} reads it. */
    void write(Path file) throws IOException;

    @Override
    void close();

    /** {@return what the network knows now} */
    static Snapshot of(Block network, NDManager manager) {
        if (network instanceof WholeNetwork whole) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                whole.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Whole(bytes.toByteArray());
        }
        NDList copies = new NDList();
        for (NDArray array : Weights.of(network)) {
            try (NDArray plain = array.stopGradient()) {
                NDArray copy = plain.duplicate();
                copy.attach(manager);
                copy.setName(array.getName());
                copies.add(copy);
            }
        }
        return new Arrays(copies);
    }

    /** {@return what was written of such a network} */
    static Snapshot read(Block network, Path file, NDManager manager) throws IOException {
        return network instanceof WholeNetwork ? new Whole(Files.readAllBytes(file))
                : new Arrays(new NDList(Weights.read(file, manager).values()));
    }

    /** The named arrays of a network that is made of layers. */
    record Arrays(NDList arrays) implements Snapshot {

        @Override
        public void write(Path file) throws IOException {
            Weights.write(arrays, file);
        }

        @Override
        public void close() {
            arrays.forEach(NDArray::close);
        }
    }

    /** The file of a {@link WholeNetwork}. */
    record Whole(byte[] bytes) implements Snapshot {

        @Override
        public void write(Path file) throws IOException {
            Files.write(file, bytes);
        }

        @Override
        public void close() {
            // Nothing outside Java's memory.
        }
    }
}
