package org.deepworkbench.cli.internal.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.PlacedService;

/** Prints what a deployment's nodes have logged since it last did. */
public final class LogTail {

    private static final long BEAT_MILLIS = 500;

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

    /** {@return the nodes that have logs} */
    public static List<String> nodes(Deployment deployment) {
        return deployment.services().stream().map(PlacedService::node).toList();
    }

    /** @throws IOException if a log cannot be read */
    public void print() throws IOException {
        for (String node : List.copyOf(read.keySet())) {
            String piece = deployment.log(node, read.get(node));
            while (!piece.isEmpty()) {
                tell(node, piece);
                read.merge(node, (long) piece.getBytes(StandardCharsets.UTF_8).length, Long::sum);
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
            piece.lines().forEach(text -> console.print(read.size() == 1 ? Line.of(text)
                    : new Line().add(Style.FAINT, node + "  ").add(text)));
        }
    }

    /** Waits a moment. */
    public void await() throws InterruptedException {
        Thread.sleep(BEAT_MILLIS);
    }
}
