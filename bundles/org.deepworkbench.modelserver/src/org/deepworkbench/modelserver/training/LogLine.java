package org.deepworkbench.modelserver.training;

/**
 * One line of a training's log.
 *
 * @param offset where it begins, in bytes of UTF-8 from the beginning of the log, counting one for each line's end
 * @param text   the line without its end
 * @param after  how many metric samples had been taken before it
 */
public record LogLine(long offset, String text, long after) {
}
