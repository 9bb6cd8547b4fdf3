package org.deepworkbench.cli.internal.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.PlacedService;

/** Prints what a deployment and its nodes have logged since it last did. */
public final class LogTail {

    private static final long BEAT_MILLIS = 500;
    private static final String WHOLE = "";

    private final Deployment deployment;
    private final Console console;
    private final boolean json;
    private final Map<String, Long> read = new LinkedHashMap<>();

    /** @param json whether each piece is told as an object on a line of its own */
    public LogTail(Deployment deployment, List<String> nodes, Console console, boolean json) {
        this.deployment = deployment;
        this.console = console;
        this.json = json;
        nodes.forEach(node -> read.put(node, 0L));
    }

    /** {@return what may have logs: the deployment itself, whose name is empty, and its nodes} */
    public static List<String> nodes(Deployment deployment) {
        return Stream.concat(Stream.of(WHOLE), deployment.services().stream().map(PlacedService::node)).toList();
    }

    /** @throws IOException if a log cannot be read */
    public void print() throws IOException {
        for (String node : List.copyOf(read.keySet())) {
            String piece = deployment.log(node, read.get(node));
            while (!piece.isEmpty()) {
                read.merge(node, (long) piece.getBytes(StandardCharsets.UTF_8).length, Long::sum);
                tell(node, piece);
                piece = deployment.log(node, read.get(node));
            }
        }
    }

    private void tell(String node, String piece) {
        if (json) {
            console.print(JsonText.object(writer -> {
                writer.writeStringField("node", node);
                writer.writeStringField("text", piece);
            }));
        } else {
            String name = node.equals(WHOLE) ? deployment.targetLabel() : node;
            piece.lines().forEach(text -> console.print(isOnlyOne() ? Line.of(text)
                    : new Line().add(Style.FAINT, name + "  ").add(text)));
        }
    }

    /** A deployment that keeps no log of its own is not told apart from its only node. */
    private boolean isOnlyOne() {
        return read.size() - (read.getOrDefault(WHOLE, 1L) == 0 ? 1 : 0) == 1;
    }

    /** Waits a moment. */
    public void await() throws InterruptedException {
        Thread.sleep(BEAT_MILLIS);
    }
}
