package org.deepworkbench.compute.internal.nvidia;

import java.nio.charset.StandardCharsets;
import java.util.function.ToIntBiFunction;

/** Texts that a library writes into a buffer. */
final class NativeText {

    private static final int LONGEST = 256;

    private NativeText() {
    }

    /**
     * @param function takes a buffer and its length; 0 is success
     * @return the text, null if the function failed or wrote none
     */
    static String of(ToIntBiFunction<byte[], Integer> function) {
        byte[] buffer = new byte[LONGEST];
        return function.applyAsInt(buffer, LONGEST - 1) == 0 ? at(buffer, 0) : null;
    }

    /** {@return the text that begins there; null if it is empty} */
    static String at(byte[] buffer, int begin) {
        int end = begin;
        while (end < buffer.length && buffer[end] != 0) {
            end++;
        }
        String text = new String(buffer, begin, end - begin, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? null : text;
    }
}
