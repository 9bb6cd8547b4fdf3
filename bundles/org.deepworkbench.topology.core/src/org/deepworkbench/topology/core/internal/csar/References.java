package org.deepworkbench.topology.core.internal.csar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.imports.ImportedFiles;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.Import;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.emf.ecore.EObject;

/**
 * The files of a project that a topology needs: those it imports by relative names, and those that artifacts and
 * operations name, of the topology and of what it imports. Files outside the project are never among them.
 */
public final class References {

    private final Path project;
    private final SortedSet<Path> found = new TreeSet<>();

    private References(Path project) {
        this.project = project;
    }

    /** {@return the files that the topology in the file needs, itself not among them} */
    public static SortedSet<Path> of(ServiceTemplate template, Path file, Path project) {
        References references = new References(project);
        references.collect(template, file);
        references.found.remove(file);
        return references.found;
    }

    private void collect(ServiceTemplate template, Path file) {
        for (Iterator<EObject> all = template.eAllContents(); all.hasNext();) {
            switch (all.next()) {
                case Import imported -> beside(file, imported.getFile()).ifPresent(this::imported);
                case ArtifactDefinition artifact -> named(artifact.getFile(), file);
                case OperationDefinition operation -> named(operation.getImplementation(), file);
                default -> {
                }
            }
        }
    }

    private void imported(Path file) {
        if (found.add(file)) {
            try {
                collect(ImportedFiles.read(file), file);
            } catch (IOException | FaultException unreadable) {
                // It travels as it is; whoever opens the archive is told what is wrong with it.
                return;
            }
        }
    }

    private void named(Value value, Path file) {
        switch (value) {
            case ScalarValue scalar -> beside(file, scalar.getText()).ifPresent(found::add);
            case ListValue list -> list.getItems().forEach(item -> named(item, file));
            case MapValue map -> map.getEntries().forEach(entry -> named(entry.getValue(), file));
            case null, default -> {
            }
        }
    }

    private Optional<Path> beside(Path file, String name) {
        if (name == null || name.isBlank() || name.length() > 500) {
            return Optional.empty();
        }
        try {
            Path target = file.resolveSibling(name).normalize();
            return target.startsWith(project) && Files.isRegularFile(target)
                    && target.toRealPath().startsWith(project.toRealPath()) ? Optional.of(target) : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }
}
