package org.deepworkbench.topology.ui.internal.editor;

import java.util.Optional;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;

/** Notices when the file of an editor changes by other hands. Calls come on any thread. */
final class FileWatch implements IResourceChangeListener {

    /** What can happen to a file. */
    interface Reaction {

        /** The content is another one. */
        void changed();

        /** The file is now {@code target}. */
        void moved(IFile target);

        /** The file is gone. */
        void deleted();
    }

    private final Reaction reaction;
    private volatile IFile file;

    FileWatch(IFile file, Reaction reaction) {
        this.file = file;
        this.reaction = reaction;
    }

    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    /** Looks in the background whether the file changed without the workspace being told. */
    void look() {
        Job job = Job.createSystem(Messages.Judge_name, monitor -> {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        });
        job.schedule();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            removed(delta);
        } else if (delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
            reaction.changed();
        }
    }

    private void removed(IResourceDelta delta) {
        Optional<IFile> target = (delta.getFlags() & IResourceDelta.MOVED_TO) == 0 ? Optional.empty()
                : Optional.ofNullable(delta.getMovedToPath())
                        .map(path -> ResourcesPlugin.getWorkspace().getRoot().findMember(path))
                        .filter(resource -> resource.getType() == IResource.FILE).map(IFile.class::cast);
        if (target.isPresent()) {
            file = target.get();
            reaction.moved(file);
        } else {
            reaction.deleted();
        }
    }
}
