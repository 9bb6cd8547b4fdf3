package org.deepworkbench.topology.ui.internal.viewpoints.declared;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.core.viewpoint.ViewpointFile;
import org.deepworkbench.topology.core.viewpoint.ViewpointProblem;
import org.eclipse.core.resources.IFile;

/**
 * A file that declares a viewpoint.
 *
 * @param name     the file, for people
 * @param resource the file, where it is in the workspace
 * @param content  what it says
 */
record Declaration(String name, Optional<IFile> resource, ViewpointFile content) {

    Optional<Viewpoint> viewpoint() {
        return content.viewpoint();
    }

    /** {@return this file as one that declares nothing, because of a problem} */
    Declaration refused(String why) {
        return new Declaration(name, resource, new ViewpointFile(Optional.empty(),
                List.of(new ViewpointProblem(0, 0, 1, 1, why))));
    }
}
