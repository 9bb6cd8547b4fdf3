package org.deepworkbench.topology.core.internal.imports;

import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.LineMap;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.TopologyFiles;
import org.deepworkbench.topology.core.internal.read.ServiceTemplateReader;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlProblem;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.core.type.DeclaredTypes;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.model.tosca.Import;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.eclipse.osgi.util.NLS;

/**
 * A file that is imported, read. Immutable, so that several topologies may share it.
 *
 * @param template what it says; empty where it cannot be read
 * @param types    the types it defines
 * @param fault    why it cannot be read, as the end of a sentence
 * @param lines    the lines of its text
 */
record ImportedFile(ServiceTemplate template, TypeSource types, Optional<String> fault, LineMap lines) {

    /**
     * @param content what is in the file
     * @param origin  its name or address, for people
     * @param path    the file, where it is one of this machine
     */
    static ImportedFile of(TopologyFiles.Content content, String origin, Optional<Path> path) {
        return content.fault().map(Diagnostic::message).map(ImportedFile::unreadable)
                .orElseGet(() -> read(content.text(), origin, path));
    }

    static ImportedFile unreadable(String fault) {
        ServiceTemplate empty = ServiceTemplateReader.empty();
        return new ImportedFile(empty, new DeclaredTypes(empty), Optional.of(fault), new LineMap(""));
    }

    private static ImportedFile read(String text, String origin, Optional<Path> path) {
        YamlTree tree = YamlReader.read(text);
        Optional<YamlProblem> broken = tree.problems().stream().filter(YamlProblem::fatal).findFirst();
        if (broken.isPresent()) {
            int line = new LineMap(text).line(broken.get().place().offset());
            return unreadable(NLS.bind(Messages.Import_broken, line, broken.get().message()));
        }
        Optional<YamlMapping> root = tree.mapping();
        if (root.isEmpty()) {
            return unreadable(Messages.Import_noMap);
        }
        ServiceTemplate template = new ServiceTemplateReader(new Findings()).read(root.get());
        TypeSource types = new ImportedTypes(new DeclaredTypes(template), origin, path, text);
        return new ImportedFile(template, types, Optional.empty(), new LineMap(text));
    }

    /** {@return the line that one of its imports stands in} */
    int line(Import imported) {
        return lines.line(Math.max(0, imported.getOffset()));
    }
}
