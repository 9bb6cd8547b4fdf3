package org.deepworkbench.topology.core.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlProblem;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.eclipse.osgi.util.NLS;

/**
 * YAML from a clipboard, brought into the form of a whole topology file. It may be such a file, what stands under its
 * {@code topology_template}, or node templates by themselves, indented as a person happened to select them.
 */
public final class ClipText {

    /** The longest text that is taken, in characters. */
    static final int MAX_LENGTH = 4 * 1024 * 1024;

    private static final String NODES = "node_templates";
    private static final String STEP = "  ";

    private ClipText() {
    }

    /**
     * @param yaml what the clipboard holds
     * @return a topology file with at least one node template
     * @throws FaultException if it is too long, no YAML, or holds no node templates
     */
    public static YamlScript read(String yaml) throws FaultException {
        if (yaml.length() > MAX_LENGTH) {
            throw fault(NLS.bind(Messages.Edit_pasteTooLong, yaml.length() >> 10, MAX_LENGTH >> 10));
        }
        String text = Indent.stripped(yaml.replaceFirst("^---\\s*\n", ""));
        YamlTree tree = YamlReader.read(text);
        if (!tree.whole()) {
            text = withFirstLineIn(text);
            tree = YamlReader.read(text);
        }
        Optional<YamlProblem> broken = tree.problems().stream().filter(YamlProblem::fatal).findFirst();
        if (broken.isPresent()) {
            throw fault(NLS.bind(Messages.Edit_pasteNotYaml, broken.get().message()));
        }
        YamlMapping root = tree.mapping().filter(map -> !map.entries().isEmpty())
                .orElseThrow(() -> fault(Messages.Edit_pasteNothing));
        YamlScript script = new YamlScript(whole(text, root));
        if (script.keys(List.of("topology_template", NODES)).isEmpty()) {
            throw fault(Messages.Edit_pasteNothing);
        }
        return script;
    }

    /** A selection that began behind the indentation of its first line lacks it there. */
    private static String withFirstLineIn(String text) {
        int others = text.lines().skip(1).filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
        return Indent.stripped(" ".repeat(others) + text);
    }

    private static String whole(String text, YamlMapping root) throws FaultException {
        if (root.get("topology_template").isPresent() || root.get("service_template").isPresent()) {
            return text;
        }
        if (root.get(NODES).isPresent()) {
            return "topology_template:\n" + in(text, 1);
        }
        for (YamlEntry entry : root.effective()) {
            boolean node = entry.value().resolved() instanceof YamlMapping map
                    && Stream.of("type", "copy").anyMatch(key -> map.get(key).orElse(null) instanceof YamlScalar);
            if (!node) {
                throw fault(NLS.bind(Messages.Edit_pasteNoNode, entry.name()));
            }
        }
        return "topology_template:\n" + STEP + NODES + ":\n" + in(text, 2);
    }

    private static String in(String text, int steps) {
        return text.lines().map(line -> line.isEmpty() ? line : STEP.repeat(steps) + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static FaultException fault(String why) {
        return new FaultException(new Fault(Messages.Edit_pasteRefused, "", why, Messages.Edit_pasteRemedy));
    }
}
