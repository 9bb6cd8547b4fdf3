package org.deepworkbench.topology.core.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.viewpoint.Colour;
import org.deepworkbench.topology.core.viewpoint.Condition;
import org.deepworkbench.topology.core.viewpoint.ElementPath;
import org.deepworkbench.topology.core.viewpoint.Layer;
import org.deepworkbench.topology.core.viewpoint.ViewpointFile;
import org.junit.jupiter.api.Test;

/** The user guide describes the vocabulary as it is. */
class ViewpointGuideTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private final String guide = page("viewpoint-files.md");

    ViewpointGuideTest() throws IOException {
    }

    private static String page(String name) throws IOException {
        return Files.readString(Corpus.repositoryRoot().resolve("docs/user-guide").resolve(name));
    }

    @Test
    void itsExamplesAreReadWithoutFault() throws IOException {
        Matcher examples = EXAMPLE.matcher(page("viewpoints.md") + guide);
        int count = 0;
        while (examples.find()) {
            ViewpointFile file = ViewpointFile.read(examples.group(1));
            assertEquals(List.of(), file.problems());
            assertTrue(file.viewpoint().isPresent());
            count++;
        }
        assertEquals(4, count);
    }

    @Test
    void itNamesEveryIconColourAndOperator() {
        Arrays.stream(NodeIcon.values()).map(icon -> icon.name().toLowerCase(Locale.ROOT)).forEach(this::named);
        Colour.names().forEach(this::named);
        Arrays.stream(Condition.Operator.values()).map(Condition.Operator::sign).forEach(this::named);
        Arrays.stream(ElementPath.Aspect.values()).map(ElementPath.Aspect::word)
                .forEach(word -> assertTrue(guide.contains('`' + word), word));
        Stream.of("viewpoint", "title", "description", "representation", "nodes", "edges", "nesting", "columns",
                "layers", "filter", "styles", "hosting", "network", "groups", "types", "none").forEach(this::named);
        Arrays.stream(Layer.Sign.values()).map(sign -> sign.name().toLowerCase(Locale.ROOT)).forEach(this::named);
    }

    private void named(String word) {
        assertTrue(guide.contains('`' + word + '`'), word);
    }
}
