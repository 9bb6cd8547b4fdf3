package org.deepworkbench.modelserver;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The process: reads the token from its standard input, serves the modules asked for, says on one line of its standard
 * output where, and ends when the standard input ends; in a container it ends with a signal. With
 * {@code --list} or {@code --write-data} it runs an errand instead and prints its result. Exit codes: 0 ended as asked,
 * 1 cannot do it, 2 wrong usage.
 */
public final class Main {

    private static final int CANNOT = 1;
    private static final int WRONG_USAGE = 2;

    private Main() {
    }

    /** Starts the process; see the README of this bundle for the arguments. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintStream parent = System.out;
        // Only the one line may reach the parent, whatever a library prints.
        System.setOut(System.err);
        try {
            CommandLine line = CommandLine.read(List.of(arguments));
            if (line.has("--list")) {
                tell(parent, Errand.list(line));
            } else if (line.has("--write-data")) {
                tell(parent, Errand.writeData(line));
            } else {
                serve(line, parent);
            }
        } catch (IllegalArgumentException e) {
            end(parent, WRONG_USAGE, e.getMessage());
        } catch (IOException e) {
            end(parent, CANNOT, e.getMessage());
        }
    }

    private static void serve(CommandLine commandLine, PrintStream parent) throws IOException {
        Service service = Service.start(Options.of(commandLine), new LifeLine(System.in));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("listening", service.address().toString());
        line.put("pid", ProcessHandle.current().pid());
        tell(parent, line);
        service.warmUp();
    }

    private static void tell(PrintStream parent, Map<String, Object> line) throws IOException {
        parent.println(new ObjectMapper().writeValueAsString(line));
        parent.flush();
    }

    private static void end(PrintStream parent, int code, String message) {
        try {
            tell(parent, Map.of("error", message));
        } catch (IOException e) {
            parent.println(message);
        }
        System.exit(code);
    }
}
