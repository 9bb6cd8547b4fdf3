package org.deepworkbench.topology.core.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.LineMap;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.TopologyFiles;
import org.deepworkbench.topology.core.internal.profile.ProfileTypes;
import org.deepworkbench.topology.core.internal.read.ServiceTemplateReader;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlProblem;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.core.type.DeclaredTypes;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.model.tosca.Import;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.eclipse.osgi.util.NLS;

/**
 * Makes the type library of one topology: its own types, those of the files it imports from its folder, the embedded
 * INDIGO types where their address is imported on any branch, and the normative types.
 */
public final class ImportResolver {

    private static final Pattern INDIGO = Pattern.compile("(?i)https?://(raw\\.)?github(usercontent)?\\.com/"
            + "indigo-dc/tosca-types/.+/custom_types\\.ya?ml");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*");
    private static final int MAX_FILES = 200;

    private final TopologySource source;
    private final List<TypeSource> found = new ArrayList<>();
    private final Set<Path> visited = new HashSet<>();
    private boolean complete = true;

    private ImportResolver(TopologySource source) {
        this.source = source;
        source.file().ifPresent(visited::add);
    }

    /**
     * @param template the topology
     * @param source   where it comes from
     * @param findings receives one error for each import that cannot be served
     * @return the types that the topology can use
     */
    public static TypeLibrary resolve(ServiceTemplate template, TopologySource source, Findings findings) {
        ImportResolver resolver = new ImportResolver(source);
        resolver.found.add(new DeclaredTypes(template));
        resolver.imports(template, source.file(), findings);
        resolver.found.add(ProfileTypes.normative());
        return new TypeLibrary(resolver.found, resolver.complete);
    }

    private void imports(ServiceTemplate template, Optional<Path> file, Findings findings) {
        for (Import imported : template.getImports()) {
            serve(imported, file).ifPresent(reason -> {
                complete = false;
                findings.error(DiagnosticCode.IMPORT_UNAVAILABLE, imported.getPlace(),
                        NLS.bind(Messages.Import_unavailable, imported.getFile(), reason));
            });
        }
    }

    /** {@return why the import cannot be served; empty if it is} */
    private Optional<String> serve(Import imported, Optional<Path> importer) {
        if (INDIGO.matcher(imported.getFile()).matches()) {
            if (!found.contains(ProfileTypes.indigo())) {
                found.add(ProfileTypes.indigo());
            }
            return Optional.empty();
        }
        if (ADDRESS.matcher(imported.getFile()).matches() || imported.getRepository() != null) {
            return Optional.of(Messages.Import_offline);
        }
        if (importer.isEmpty() || source.project().isEmpty()) {
            return Optional.of(Messages.Import_noFolder);
        }
        return serveFile(imported.getFile(), importer.get(), source.project().get());
    }

    private Optional<String> serveFile(String name, Path importer, Path project) {
        try {
            Path file = importer.resolveSibling(name).normalize();
            if (!file.startsWith(project)) {
                return Optional.of(NLS.bind(Messages.Import_outside, project));
            }
            if (!Files.isRegularFile(file)) {
                return Optional.of(Messages.Import_noFile);
            }
            if (!file.toRealPath().startsWith(project.toRealPath())) {
                return Optional.of(NLS.bind(Messages.Import_outside, project));
            }
            return visited.add(file) ? read(file) : Optional.empty();
        } catch (InvalidPathException | IOException | FaultException unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private Optional<String> read(Path file) throws FaultException {
        if (visited.size() > MAX_FILES) {
            return Optional.of(NLS.bind(Messages.Import_tooMany, MAX_FILES));
        }
        TopologyFiles.Content content = TopologyFiles.read(file);
        if (content.fault().isPresent()) {
            return content.fault().map(Diagnostic::message);
        }
        YamlTree tree = YamlReader.read(content.text());
        LineMap lines = new LineMap(content.text());
        Optional<YamlProblem> broken = tree.problems().stream().filter(YamlProblem::fatal).findFirst();
        if (broken.isPresent()) {
            return Optional.of(NLS.bind(Messages.Import_broken, lines.line(broken.get().place().offset()),
                    broken.get().message()));
        }
        Optional<YamlMapping> root = tree.mapping();
        if (root.isEmpty()) {
            return Optional.of(Messages.Import_noMap);
        }
        Findings ofImport = new Findings();
        ServiceTemplate imported = new ServiceTemplateReader(ofImport).read(root.get());
        found.add(new DeclaredTypes(imported));
        imports(imported, Optional.of(file), ofImport);
        return Optional.empty();
    }
}
