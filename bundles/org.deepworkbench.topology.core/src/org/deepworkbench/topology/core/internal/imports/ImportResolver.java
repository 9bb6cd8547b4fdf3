package org.deepworkbench.topology.core.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.TopologyFiles;
import org.deepworkbench.topology.core.internal.dialect.Dialect;
import org.deepworkbench.topology.core.internal.profile.Profile;
import org.deepworkbench.topology.core.internal.profile.ProfileTypes;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.type.DeclaredTypes;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Import;
import org.deepworkbench.topology.model.tosca.Repository;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.eclipse.osgi.util.NLS;

/**
 * Makes the type library of one topology: its own types, those of the files it imports, and the types that its dialect
 * has without an import. A library answers before the types the workbench carries, and both before a network.
 */
public final class ImportResolver {

    private static final Pattern ARCHIVE = Pattern.compile("[\\w.-]+:[\\w.-]+");
    private static final String ALIEN_TYPES = "tosca-normative-types:";
    private static final int MAX_FILES = 500;

    /** Where an importing file is, and the folder that its relative imports may not leave. */
    private record Importer(Optional<Path> file, Optional<Path> root) {
    }

    private final TopologySource source;
    private final Libraries libraries;
    private final List<TypeSource> found = new ArrayList<>();
    private final Set<Object> visited = new HashSet<>();
    private final Deque<Path> way = new ArrayDeque<>();
    private boolean complete = true;

    private ImportResolver(TopologySource source) {
        this.source = source;
        this.libraries = Libraries.of(source.imports());
        source.file().ifPresent(way::add);
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
        Importer importer = new Importer(source.file(), source.project());
        template.getImports().forEach(imported -> resolver.serve(imported, template, importer)
                .ifPresent(problem -> problem.report(imported, findings)));
        return resolver.library(template);
    }

    private TypeLibrary library(ServiceTemplate template) {
        Optional<Dialect> dialect = Optional.ofNullable(template.getVersion()).flatMap(Dialect::of);
        found.addAll(ProfileTypes.normative(Optional.ofNullable(template.getVersion()).flatMap(Profile::of)
                .orElse(Profile.SIMPLE_1_3)));
        found.addAll(libraries.types());
        return new TypeLibrary(found, complete && dialect.map(Dialect::hasTypes).orElse(true));
    }

    /** {@return what is to be told about the import, if anything} */
    private Optional<Problem> serve(Import imported, ServiceTemplate template, Importer importer) {
        if (imported.getRepository() != null) {
            return repository(imported, template);
        }
        String file = imported.getFile();
        if (imported.getKind().equals("profile")) {
            return profile(imported);
        }
        Optional<Address> address = Address.of(file);
        if (address.isPresent()) {
            return address(imported, address.get());
        }
        boolean here = importer.file().map(from -> beside(from, file)).filter(Files::isRegularFile).isPresent();
        return !here && ARCHIVE.matcher(file).matches() ? archive(imported, file) : relative(imported, file, importer);
    }

    private Optional<Problem> repository(Import imported, ServiceTemplate template) {
        Optional<String> url = template.getRepositories().stream()
                .filter(known -> known.getName().equals(imported.getRepository())).map(Repository::getUrl)
                .filter(found -> found != null).findFirst();
        if (url.isEmpty()) {
            complete = false;
            return Optional.of(new Problem.UnknownRepository(imported.getRepository(), Nearest.hint(
                    imported.getRepository(), template.getRepositories().stream().map(Repository::getName).toList())));
        }
        String joined = url.get().replaceAll("/+$", "") + "/" + imported.getFile().replaceAll("^/+", "");
        return Address.of(joined).map(address -> address(imported, address))
                .orElseGet(() -> unavailable(imported.getFile(), NLS.bind(Messages.Import_noAddress, joined)));
    }

    /** The simple profile of TOSCA 2.0 is there anyway (section 6.8.1); nothing else has a name without a file. */
    private Optional<Problem> profile(Import imported) {
        String name = imported.getFile();
        return name.contains("simple") || Dialect.of(name).isPresent() ? Optional.empty()
                : unavailable(name, Messages.Import_noProfile);
    }

    private Optional<Problem> address(Import imported, Address address) {
        Optional<Library.Archive> answer = libraries.at(address);
        if (answer.isPresent()) {
            return read(imported, answer.get().entry(), answer.get().root())
                    .or(() -> Optional.of(new Problem.Substituted(address.toString(), answer.get().entry())));
        }
        Optional<TypeSource> carried = address.carried();
        if (carried.isPresent()) {
            add(imported, carried.get());
            return Optional.empty();
        }
        try {
            byte[] content = source.imports().fetching().fetch(address.uri());
            return visited.add(address) ? take(imported, ImportedFile.of(TopologyFiles.decode(content)),
                    new Importer(Optional.empty(), Optional.empty())) : Optional.empty();
        } catch (IOException offline) {
            String why = offline.getMessage();
            return unavailable(imported.getFile(), why == null || why.isBlank() ? Messages.Import_offline : why);
        }
    }

    private Optional<Problem> archive(Import imported, String name) {
        Optional<Library.Archive> answer = libraries.archive(name);
        if (answer.isPresent()) {
            return read(imported, answer.get().entry(), answer.get().root());
        }
        if (name.startsWith(ALIEN_TYPES)) {
            add(imported, ProfileTypes.alien());
            return Optional.empty();
        }
        var versions = libraries.versions(name.substring(0, name.indexOf(':')));
        return unavailable(name, versions.isEmpty() ? Messages.Import_noArchive
                : NLS.bind(Messages.Import_otherVersions, Nearest.list(versions)));
    }

    private Optional<Problem> relative(Import imported, String name, Importer importer) {
        if (importer.file().isEmpty() || importer.root().isEmpty()) {
            return unavailable(name, Messages.Import_noFolder);
        }
        Path file = beside(importer.file().get(), name);
        Path root = importer.root().get();
        if (file == null || !allowed(file, root)) {
            return unavailable(name, NLS.bind(Messages.Import_outside, root));
        }
        return Files.isRegularFile(file) ? read(imported, file, root) : unavailable(name, Messages.Import_noFile);
    }

    private static Path beside(Path importer, String name) {
        try {
            return importer.resolveSibling(name.startsWith("file:") ? name.substring("file:".length()) : name)
                    .normalize();
        } catch (InvalidPathException wrong) {
            return null;
        }
    }

    private boolean allowed(Path file, Path root) {
        return file.startsWith(root) || !libraries.around(file).isEmpty();
    }

    private Optional<Problem> read(Import imported, Path file, Path root) {
        try {
            if (file.getFileSystem() == root.getFileSystem() && !allowed(file.toRealPath(), root.toRealPath())) {
                return unavailable(imported.getFile(), NLS.bind(Messages.Import_outside, root));
            }
            if (way.contains(file)) {
                return Optional.of(new Problem.Circle(imported.getFile()));
            }
            if (!visited.add(file)) {
                return Optional.empty();
            }
            if (visited.size() > MAX_FILES) {
                return unavailable(imported.getFile(), NLS.bind(Messages.Import_tooMany, MAX_FILES));
            }
            way.addLast(file);
            try {
                return take(imported, FileCache.read(file), new Importer(Optional.of(file), Optional.of(root)));
            } finally {
                way.removeLast();
            }
        } catch (IOException | FaultException unreadable) {
            return unavailable(imported.getFile(), String.valueOf(unreadable.getMessage()));
        }
    }

    /** Takes the types of a file, and those of the files that it imports itself. */
    private Optional<Problem> take(Import imported, ImportedFile file, Importer importer) {
        if (file.fault().isPresent()) {
            return unavailable(imported.getFile(), file.fault().get());
        }
        add(imported, file.types());
        Optional<Problem> first = Optional.empty();
        for (Import inner : file.template().getImports()) {
            Optional<Problem> problem = serve(inner, file.template(), importer)
                    .flatMap(cause -> cause.within(imported.getFile(), inner.getFile()));
            first = first.or(() -> problem);
        }
        return first;
    }

    private void add(Import imported, TypeSource types) {
        if (!found.contains(types)) {
            found.add(types);
        }
        if (imported.getNamespacePrefix() != null) {
            found.add(new PrefixedTypes(imported.getNamespacePrefix() + ":", types));
        }
    }

    private Optional<Problem> unavailable(String name, String reason) {
        complete = false;
        return Optional.of(new Problem.Unavailable(name, reason));
    }

    /** What is to be told about an import. */
    private sealed interface Problem {

        void report(Import imported, Findings findings);

        /** {@return what is to be told about the import of a file that has the problem inside} */
        default Optional<Problem> within(String outer, String inner) {
            return Optional.of(new Inside(outer, inner));
        }

        /** Nobody can serve it. */
        record Unavailable(String name, String reason) implements Problem {
            @Override
            public void report(Import imported, Findings findings) {
                findings.error(DiagnosticCode.IMPORT_UNAVAILABLE, imported.getPlace(),
                        NLS.bind(Messages.Import_unavailable, name, reason));
            }
        }

        /** Its repository is not declared, so that its file cannot be served either. */
        record UnknownRepository(String name, String hint) implements Problem {
            @Override
            public void report(Import imported, Findings findings) {
                findings.error(DiagnosticCode.UNKNOWN_REPOSITORY, key(imported, "repository"),
                        NLS.bind(Messages.Import_unknownRepository, name, hint));
                findings.error(DiagnosticCode.IMPORT_UNAVAILABLE, key(imported, "file"), NLS.bind(
                        Messages.Import_unavailable, imported.getFile(), Messages.Import_noRepository));
            }

            private static Place key(Import imported, String keyname) {
                Object node = imported.getPlace() instanceof YamlEntry entry ? entry.value() : imported.getPlace();
                return node instanceof YamlMapping keys
                        ? keys.written(keyname).<Place>map(YamlEntry::value).orElse(imported.getPlace())
                        : imported.getPlace();
            }
        }

        /** A file of a library answers for an address. */
        record Substituted(String address, Path file) implements Problem {
            @Override
            public void report(Import imported, Findings findings) {
                findings.info(DiagnosticCode.IMPORT_SUBSTITUTED, imported.getPlace(),
                        NLS.bind(Messages.Import_substituted, address, file));
            }

            @Override
            public Optional<Problem> within(String outer, String inner) {
                return Optional.empty();
            }
        }

        /** It imports a file that is being imported. */
        record Circle(String name) implements Problem {
            @Override
            public void report(Import imported, Findings findings) {
                findings.warning(DiagnosticCode.IMPORT_CYCLE, imported.getPlace(),
                        NLS.bind(Messages.Import_circle, name));
            }

            @Override
            public Optional<Problem> within(String outer, String inner) {
                return Optional.of(new Circle(inner));
            }
        }

        /** Something is wrong with an import of the imported file, or deeper. */
        record Inside(String outer, String inner) implements Problem {
            @Override
            public void report(Import imported, Findings findings) {
                findings.warning(DiagnosticCode.IMPORT_UNAVAILABLE, imported.getPlace(),
                        NLS.bind(Messages.Import_inside, outer, inner));
            }
        }
    }
}
