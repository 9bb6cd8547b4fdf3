package org.deepworkbench.modelserver.foreign;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a YAML file says of a network.
 *
 * @param name        the word by which the module is addressed
 * @param description what it does
 * @param author      who made it
 * @param version     of the network
 * @param url         where it is at home
 * @param licence     of the network
 * @param file        the network: {@code .pt} or {@code .onnx}
 * @param inputs      what it takes, in the order in which it takes them
 * @param task        what it is for
 * @param training    how it learns on; empty if it does not
 */
record ModuleFile(String name, String description, String author, String version, String url, String licence,
        Path file, List<Input> inputs, Task task, Optional<Training> training) {

    /**
     * What a training does unless told otherwise.
     *
     * @param epochs    passes over the data
     * @param batchSize examples for one step
     * @param rate      learning rate
     */
    record Training(int epochs, int batchSize, double rate) {
    }

    /** {@return whether the network is a TorchScript file; else it is an ONNX file} */
    boolean isScript() {
        return file.toString().endsWith(".pt");
    }
}
