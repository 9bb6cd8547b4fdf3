package org.deepworkbench.topology.core.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
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
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.TopologyFiles;
import org.deepworkbench.topology.core.internal.dialect.Dialect;
import org.deepworkbench.topology.core.internal.profile.Profile;
import org.deepworkbench.topology.core.internal.profile.ProfileTypes;
import org.deepworkbench.topology.core.type.DeclaredTypes;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeSource;
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
        Importer importer = new Importer(source.file(), source.project(), Optional.empty());
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
            return repository(imported, template, importer);
        }
        String file = imported.getFile();
        if (imported.getKind().equals("profile")) {
            return profile(imported);
        }
        Optional<Address> address = Address.of(file);
        if (address.isPresent()) {
            return address(imported, address.get(), importer);
        }
        boolean here = importer.beside(file).filter(Files::isRegularFile).isPresent();
        return !here && ARCHIVE.matcher(file).matches() ? archive(imported, file) : relative(imported, file, importer);
    }

    private Optional<Problem> repository(Import imported, ServiceTemplate template, Importer importer) {
        Optional<String> url = template.getRepositories().stream()
                .filter(known -> known.getName().equals(imported.getRepository())).map(Repository::getUrl)
                .filter(found -> found != null).findFirst();
        if (url.isEmpty()) {
            complete = false;
            return Optional.of(new Problem.UnknownRepository(imported.getRepository(), Nearest.hint(
                    imported.getRepository(), template.getRepositories().stream().map(Repository::getName).toList())));
        }
        String joined = url.get().replaceAll("/+$", "") + "/" + imported.getFile().replaceAll("^/+", "");
        return Address.of(joined).map(address -> address(imported, address, importer))
                .orElseGet(() -> unavailable(imported.getFile(), NLS.bind(Messages.Import_noAddress, joined)));
    }

    /** The simple profile of TOSCA 2.0 is there anyway (section 6.8.1); nothing else has a name without a file. */
    private Optional<Problem> profile(Import imported) {
        String name = imported.getFile();
        return name.contains("simple") || Dialect.of(name).isPresent() ? Optional.empty()
                : unavailable(name, Messages.Import_noProfile);
    }

    private Optional<Problem> address(Import imported, Address address, Importer importer) {
        Optional<TypeSource> carried = address.carried();
        Optional<Tail> answer = libraries.at(address, importer).filter(tail -> carried.isEmpty() || tail.isSure());
        if (answer.isPresent()) {
            return read(imported, answer.get().file(), answer.get().root())
                    .or(() -> Optional.of(new Problem.Substituted(address.toString(), answer.get().file())));
        }
        if (carried.isPresent()) {
            add(imported, carried.get());
            return Optional.empty();
        }
        return fetch(imported, address);
    }

    private Optional<Problem> fetch(Import imported, Address address) {
        if (visited.contains(address)) {
            return Optional.empty();
        }
        if (visited.size() >= MAX_FILES) {
            return unavailable(imported.getFile(), NLS.bind(Messages.Import_tooMany, MAX_FILES));
        }
        try {
            byte[] content = source.imports().fetching().fetch(address.uri());
            visited.add(address);
            return take(imported,
                    ImportedFile.of(TopologyFiles.decode(content), address.toString(), Optional.empty()),
                    Importer.at(address.uri()));
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
        Optional<Address> address = importer.besideAddress(name);
        if (address.isPresent()) {
            return address(imported, address.get(), importer);
        }
        if (importer.file().isEmpty() || importer.root().isEmpty()) {
            return unavailable(name, Messages.Import_noFolder);
        }
        Path root = importer.root().get();
        Optional<Path> file = importer.beside(name);
        if (file.isEmpty() || !allowed(file.get(), root)) {
            return unavailable(name, NLS.bind(Messages.Import_outside, root));
        }
        return Files.isRegularFile(file.get()) ? read(imported, file.get(), root)
                : unavailable(name, Messages.Import_noFile);
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
                return Optional.of(new Problem.Circle(imported.getFile(), Optional.empty()));
            }
            if (!visited.add(file)) {
                return Optional.empty();
            }
            if (visited.size() > MAX_FILES) {
                return unavailable(imported.getFile(), NLS.bind(Messages.Import_tooMany, MAX_FILES));
            }
            way.addLast(file);
            try {
                return take(imported, FileCache.read(file), Importer.of(file, root));
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
                    .flatMap(cause -> cause.within(importer.label() + ':' + file.line(inner), inner.getFile()));
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
}
