package org.deepworkbench.topology.ui.internal.viewpoints.declared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.viewpoint.BuiltInViewpoints;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.core.viewpoint.ViewpointFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/** Reads the files in which people declare viewpoints. On any thread but the display's, as it reads from disk. */
final class Declarations {

    /** Folder of a project that holds its viewpoints. */
    static final String FOLDER = "viewpoints"; //$NON-NLS-1$

    /** More in one folder nobody chooses among. */
    private static final int MOST = 50;

    private Declarations() {
    }

    /** {@return what is declared for a project, in the order of the files' names: its own files first} */
    static List<Declaration> of(IProject project, Optional<Path> shared) throws CoreException {
        List<Declaration> all = new ArrayList<>(ofFolder(project.getFolder(FOLDER)));
        shared.map(Declarations::ofFolder).ifPresent(all::addAll);
        return distinct(all);
    }

    private static List<Declaration> ofFolder(IFolder folder) throws CoreException {
        if (!folder.isAccessible()) {
            return List.of();
        }
        List<Declaration> declarations = new ArrayList<>();
        Arrays.stream(folder.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
                .filter(file -> file.getName().endsWith(ViewpointFile.ENDING) && file.getLocation() != null)
                .limit(MOST).forEach(file -> declarations.add(new Declaration(file.getName(), Optional.of(file),
                        ViewpointFile.read(file.getLocation().toPath()))));
        return declarations;
    }

    private static List<Declaration> ofFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ViewpointFile.ENDING))
                    .sorted(Comparator.comparing(Path::toString)).limit(MOST)
                    .map(file -> new Declaration(file.toString(), Optional.empty(), ViewpointFile.read(file))).toList();
        } catch (IOException notThere) {
            return List.of(); // a folder that is not there, such as one on a drive that is not connected, offers nothing
        }
    }

    /** A name stands for the first viewpoint that has it; a later one is told so. */
    private static List<Declaration> distinct(List<Declaration> all) {
        Map<String, String> owners = new LinkedHashMap<>();
        List<Declaration> distinct = new ArrayList<>();
        for (Declaration declaration : all) {
            String owner = declaration.viewpoint()
                    .map(viewpoint -> owners.putIfAbsent(viewpoint.name(), declaration.name())).orElse(null);
            distinct.add(owner == null ? declaration : declaration.refused(NLS.bind(Messages.Declared_nameTaken,
                    declaration.viewpoint().orElseThrow().name(), owner)));
        }
        return distinct;
    }

    /** {@return the built-in viewpoints, one of the same name taking the place of each, and the others after them} */
    static List<Viewpoint> offered(List<Declaration> declarations) {
        Map<String, Viewpoint> offered = new LinkedHashMap<>();
        BuiltInViewpoints.all().forEach(viewpoint -> offered.put(viewpoint.name(), viewpoint));
        declarations.stream().map(Declaration::viewpoint).flatMap(Optional::stream)
                .filter(viewpoint -> mayReplace(offered.get(viewpoint.name()), viewpoint))
                .forEach(viewpoint -> offered.put(viewpoint.name(), viewpoint));
        return List.copyOf(offered.values());
    }

    /** The first viewpoint must stay a diagram, so a built-in one keeps its representation. */
    private static boolean mayReplace(Viewpoint builtIn, Viewpoint viewpoint) {
        return builtIn == null || builtIn.representation() == viewpoint.representation();
    }
}
