package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How a command ended.
 *
 * @param exitCode of the process
 * @param out      what it wrote to standard output
 * @param err      what it wrote to standard error
 * @param took     from start to end
 */
record Outcome(int exitCode, String out, String err, Duration took) {

    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(|Exception in thread");

    /** Checks the exit code, and that no person was shown a stack trace. */
    Outcome expect(int expected) {
        assertEquals(expected, exitCode, this::toString);
        assertFalse(STACK_TRACE.matcher(all()).find(), this::toString);
        return this;
    }

    /** Checks that each of the texts was written. */
    Outcome says(String... texts) {
        for (String text : texts) {
            assertTrue(all().contains(text), () -> "\"" + text + "\" is not in\n" + this);
        }
        return this;
    }

    /** Checks that something matching the regular expression was written. */
    Outcome matches(String regex) {
        assertTrue(Pattern.compile(regex, Pattern.MULTILINE).matcher(all()).find(),
                () -> "/" + regex + "/ is not in\n" + this);
        return this;
    }

    /** Checks that none of the texts was written. */
    Outcome doesNotSay(String... texts) {
        for (String text : texts) {
            assertFalse(all().contains(text), () -> "\"" + text + "\" is in\n" + this);
        }
        return this;
    }

    String all() {
        return out + err;
    }

    @Override
    public String toString() {
        return "exit code " + exitCode + " after " + took.toMillis() + " ms\n--- out\n" + out + "--- err\n" + err;
    }
}
