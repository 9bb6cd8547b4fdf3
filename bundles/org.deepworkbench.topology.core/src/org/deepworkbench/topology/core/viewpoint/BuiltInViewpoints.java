package org.deepworkbench.topology.core.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The viewpoints that the workbench carries, declared in files as those of users are. */
public final class BuiltInViewpoints {

    private static final List<String> FILES = List.of("diagram", "table", "tree", "flow", "workflow");

    private BuiltInViewpoints() {
    }

    /** {@return the viewpoints in the order in which they are offered; the diagram first} */
    public static List<Viewpoint> all() {
        return Held.VIEWPOINTS;
    }

    /** {@return the diagram} */
    public static Viewpoint diagram() {
        return all().get(0);
    }

    /** {@return the text of the file that declares a built-in viewpoint, as an example to start from} */
    public static String text(String name) {
        try (InputStream in = BuiltInViewpoints.class.getResourceAsStream(name + ViewpointFile.ENDING)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads them when they are first asked for. */
    private static final class Held {

        private static final List<Viewpoint> VIEWPOINTS = FILES.stream()
                .map(name -> ViewpointFile.read(text(name)).viewpoint().orElseThrow()).toList();
    }
}
