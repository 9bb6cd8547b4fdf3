package org.deepworkbench.modelserver.training;

/**
 * How far a reader has followed a training.
 *
 * @param sample number of the next metric sample it wants
 * @param log    offset of the next log line it wants
 * @param change number of the next change of state it wants
 */
public record Position(long sample, long log, int change) {

    /** Before everything. */
    public static final Position START = new Position(0, 0, 0);
}
