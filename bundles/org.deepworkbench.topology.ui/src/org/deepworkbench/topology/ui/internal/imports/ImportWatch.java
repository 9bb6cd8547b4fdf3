package org.deepworkbench.topology.ui.internal.imports;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;

/** Notices when a file changes that a topology may import: one of its own project, or of a library in the workspace. */
final class ImportWatch implements IResourceChangeListener {

    /** Endings of type files and archives. */
    private static final Set<String> ENDINGS = Set.of("yaml", "yml", "meta", "csar", "zip"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private final Supplier<IFile> topology;
    private final Supplier<List<IPath>> libraries;
    private final Runnable changed;

    private ImportWatch(Supplier<IFile> topology, Supplier<List<IPath>> libraries, Runnable changed) {
        this.topology = topology;
        this.libraries = libraries;
        this.changed = changed;
    }

    /**
     * @param topology gives the file of the topology
     * @param imports  knows the libraries
     * @param changed  called on any thread
     * @return a watch that has begun
     */
    static ImportWatch start(Supplier<IFile> topology, DesktopImports imports, Runnable changed) {
        ImportWatch watch = new ImportWatch(topology, imports::libraryPaths, changed);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
        return watch;
    }

    /** Ends it. */
    public void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = topology.get();
        IPath project = file.getProject().getFullPath();
        if (event.getDelta() != null && Stream.concat(Stream.of(project), libraries.get().stream())
                .anyMatch(folder -> concerns(event.getDelta(), folder, file))) {
            changed.run();
        }
    }

    private static boolean concerns(IResourceDelta whole, IPath folder, IFile topology) {
        AtomicBoolean found = new AtomicBoolean();
        try {
            whole.accept(delta -> {
                IPath path = delta.getFullPath();
                found.compareAndSet(false, folder.isPrefixOf(path) && isOther(delta, topology));
                return !found.get() && (folder.isPrefixOf(path) || path.isPrefixOf(folder));
            });
        } catch (CoreException broken) {
            ILog.of(ImportWatch.class).log(broken.getStatus());
        }
        return found.get();
    }

    /** Whether it is another content of a file that can be imported; also of one that came or went. */
    private static boolean isOther(IResourceDelta delta, IFile topology) {
        IResource resource = delta.getResource();
        return resource.getType() == IResource.FILE && !resource.equals(topology)
                && ENDINGS.contains(String.valueOf(resource.getFileExtension()))
                && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0);
    }
}
