package org.deepworkbench.topology.ui.internal.viewpoints.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.viewpoint.ViewpointProblem;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Shows what is wrong with viewpoints in the Problems view. */
final class DeclarationMarkers {

    /** The kind of marker; its declaration stands in {@code plugin.xml}. */
    static final String TYPE = "org.deepworkbench.topology.ui.viewpointProblem"; //$NON-NLS-1$

    private DeclarationMarkers() {
    }

    /** Replaces the markers of a project. What is wrong with a file outside the workspace is told at the project. */
    static void publish(IProject project, List<Declaration> declarations, IProgressMonitor monitor)
            throws CoreException {
        IWorkspace workspace = project.getWorkspace();
        workspace.run(inner -> {
            project.deleteMarkers(TYPE, false, IResource.DEPTH_INFINITE);
            for (Declaration declaration : declarations) {
                for (ViewpointProblem problem : declaration.content().problems()) {
                    mark(project, declaration, problem);
                }
            }
        }, workspace.getRuleFactory().markerRule(project), IWorkspace.AVOID_UPDATE, monitor);
    }

    private static void mark(IProject project, Declaration declaration, ViewpointProblem problem)
            throws CoreException {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, problem.message());
        attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
        if (declaration.resource().isPresent()) {
            attributes.put(IMarker.LINE_NUMBER, problem.line());
            attributes.put(IMarker.CHAR_START, problem.offset());
            attributes.put(IMarker.CHAR_END, problem.offset() + problem.length());
            declaration.resource().get().createMarker(TYPE, attributes);
        } else {
            attributes.put(IMarker.LOCATION, declaration.name() + ':' + problem.line());
            project.createMarker(TYPE, attributes);
        }
    }
}
