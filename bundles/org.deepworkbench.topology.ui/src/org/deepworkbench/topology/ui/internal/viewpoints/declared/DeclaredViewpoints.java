package org.deepworkbench.topology.ui.internal.viewpoints.declared;

import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Follows the files in which people declare viewpoints: those of a project whenever they change, those of the folder in
 * the preferences by looking every few seconds. Faults go to the Problems view; the editor goes on with what could be
 * read.
 */
public final class DeclaredViewpoints implements IResourceChangeListener {

    private static final long AT_ONCE = 50;
    private static final long BETWEEN_LOOKS = 3_000;

    private final IProject project;
    private final Consumer<List<Viewpoint>> changed;
    private final Job reading = new Reading();
    private List<Declaration> known = List.of();

    /**
     * @param project whose viewpoints are followed
     * @param changed takes all viewpoints that are offered, built-in ones included, whenever they change; on any thread
     */
    public DeclaredViewpoints(IProject project, Consumer<List<Viewpoint>> changed) {
        this.project = project;
        this.changed = changed;
    }

    /** Begins to follow the files. */
    public void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        reading.schedule();
    }

    /** Ends what {@link #start} began. */
    public void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        reading.cancel();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta folder = event.getDelta() == null ? null
                : event.getDelta().findMember(project.getFolder(Declarations.FOLDER).getFullPath());
        if (folder != null && touchesContent(folder)) {
            reading.cancel();
            reading.schedule(AT_ONCE);
        }
    }

    /** Markers are changes too, and are ours. */
    private static boolean touchesContent(IResourceDelta folder) {
        return folder.getKind() != IResourceDelta.CHANGED || List.of(folder.getAffectedChildren()).stream()
                .anyMatch(file -> file.getKind() != IResourceDelta.CHANGED
                        || (file.getFlags() & IResourceDelta.CONTENT) != 0);
    }

    /** Reads the files, and once more after a while if some of them are outside the workspace. */
    private final class Reading extends Job {

        Reading() {
            super(Messages.Declared_job);
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                List<Declaration> found = project.isAccessible()
                        ? Declarations.of(project, ViewpointPreferences.folder())
                        : List.of();
                if (!found.equals(known)) {
                    known = found;
                    DeclarationMarkers.publish(project, found, monitor);
                    changed.accept(Declarations.offered(found));
                }
                if (!monitor.isCanceled()) {
                    schedule(BETWEEN_LOOKS);
                }
                return Status.OK_STATUS;
            } catch (CoreException failed) {
                return failed.getStatus();
            }
        }
    }
}
