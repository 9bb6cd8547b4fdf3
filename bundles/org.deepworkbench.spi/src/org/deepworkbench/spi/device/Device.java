package org.deepworkbench.spi.device;

/**
 * A device of this machine that can train and predict.
 *
 * @param kind        CPU or GPU
 * @param name        the maker's name for it
 * @param units       logical processors of a CPU, 1 for a GPU
 * @param memoryBytes memory it can use, 0 if unknown
 */
public record Device(Kind kind, String name, int units, long memoryBytes) {

    /** Kinds of devices. */
    public enum Kind {
        CPU, GPU
    }
}
