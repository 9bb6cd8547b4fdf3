package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;

/** The weights of a network as files in the safetensors format, which Python reads as well. */
final class Weights {

    private static final Texts TEXTS = Texts.beside(Weights.class);

    private Weights() {
    }

    /** {@return the arrays of a network, named; they stay the network's own} */
    static NDList of(Block network) {
        NDList arrays = new NDList();
        for (Pair<String, Parameter> pair : network.getParameters()) {
            NDArray array = pair.getValue().getArray();
            array.setName(pair.getKey());
            arrays.add(array);
        }
        return arrays;
    }

    /** Writes named arrays into a file, in whose bytes the order that they come in is not to be seen. */
    static void write(NDList arrays, Path file) throws IOException {
        NDList ordered = new NDList(arrays.stream().sorted(Comparator.comparing(NDArray::getName)).toList());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ordered.encode(out, NDList.Encoding.SAFETENSORS);
        }
    }

    /** {@return the arrays of a file by name, owned by this manager} */
    static Map<String, NDArray> read(Path file, NDManager manager) throws IOException {
        WeightsHead.check(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Map<String, NDArray> arrays = new LinkedHashMap<>();
            NDList.decode(manager, in).forEach(array -> arrays.put(array.getName(), array));
            return arrays;
        } catch (RuntimeException e) {
            // What the library throws for a file that is cut off or is none of its own.
            throw new IOException(TEXTS.get("weights.damaged", file.getFileName()), e);
        }
    }

    /** {@return the name of a file that keeps a network of this kind} */
    static String file(Block network, String name) {
        return name + (network instanceof WholeNetwork whole ? whole.ending() : ".safetensors");
    }

    /** Writes what a network knows into a file. */
    static void write(Block network, Path file) throws IOException {
        if (network instanceof WholeNetwork whole) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                whole.write(out);
            }
        } else {
            write(of(network), file);
        }
    }

    /**
     * Gives a new network what was written of one.
     *
     * @param inputs the shapes of what it takes, for one example
     * @throws IOException if the file cannot be read or is of another network
     */
    static void restore(Block network, Path file, List<Shape> inputs, NDManager manager) throws IOException {
        if (network instanceof WholeNetwork whole) {
            whole.read(file, manager);
        } else {
            give(network, read(file, manager), inputs, manager);
        }
    }

    private static void give(Block network, Map<String, NDArray> weights, List<Shape> inputs, NDManager manager)
            throws IOException {
        for (Pair<String, Parameter> pair : network.getParameters()) {
            NDArray array = weights.get(pair.getKey());
            if (array == null) {
                throw new IOException(TEXTS.get("weights.other", pair.getKey()));
            }
            pair.getValue().setArray(array);
        }
        network.initialize(manager, DataType.FLOAT32, inputs.toArray(Shape[]::new));
    }
}
