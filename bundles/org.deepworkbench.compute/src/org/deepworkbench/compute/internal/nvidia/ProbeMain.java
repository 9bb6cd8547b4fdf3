package org.deepworkbench.compute.internal.nvidia;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The probe process: answers each line on its standard input with a line of JSON, an {@link Answer}, on its standard
 * output. It ends with its input, at once, so that no library gets a chance to hang while it is closed.
 */
public final class ProbeMain {

    private ProbeMain() {
    }

    /** Starts the process; it takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // only answers may reach the parent
        ObjectMapper json = new ObjectMapper();
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        Reader reader = null;
        while (questions.readLine() != null) {
            if (reader == null) {
                reader = new Reader(Libraries::nvml, Libraries::cuda);
            }
            parent.println(json.writeValueAsString(reader.read()));
        }
        Runtime.getRuntime().halt(0);
    }
}
