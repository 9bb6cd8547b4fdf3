package org.deepworkbench.compute.internal.nvidia;

import java.util.List;

/**
 * One line of the probe process.
 *
 * @param driver   version of the driver, null if unknown
 * @param cuda     newest version of CUDA that the driver knows, null if unknown
 * @param cards    every card that could be asked
 * @param troubles what went wrong
 */
public record Answer(String driver, String cuda, List<Card> cards, List<Trouble> troubles) {

    /** Whom a trouble is with. */
    public enum Part {
        /** The library that tells how cards are. */
        NVML,
        /** The library that computes. */
        CUDA
    }

    /**
     * Something that went wrong.
     *
     * @param part   with whom
     * @param code   what the library returned; {@link #ABSENT} if there is no such library
     * @param detail the library's own words, or those of the system's loader
     */
    public record Trouble(Part part, int code, String detail) {

        /** There is no such library. */
        public static final int ABSENT = -1;
    }
}
