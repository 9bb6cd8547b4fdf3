package org.deepworkbench.topology.ui.internal.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.ui.TopologyUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Shows what is wrong with a topology file in the Problems view. */
public final class ProblemMarkers {

    /** More in one file help nobody. */
    private static final int MOST = 200;

    private ProblemMarkers() {
    }

    /**
     * Replaces the markers of a file, if they differ. Not for the display thread.
     *
     * @throws CoreException if the workspace refuses
     */
    public static void publish(IFile file, List<Diagnostic> problems, IProgressMonitor monitor)
            throws CoreException {
        List<Map<String, Object>> wanted = problems.stream().limit(MOST).map(ProblemMarkers::attributes).toList();
        IWorkspace workspace = file.getWorkspace();
        workspace.run(inner -> replace(file, wanted), workspace.getRuleFactory().markerRule(file),
                IWorkspace.AVOID_UPDATE, monitor);
    }

    private static void replace(IFile file, List<Map<String, Object>> wanted) throws CoreException {
        if (!file.exists() || wanted.equals(present(file))) {
            return;
        }
        file.deleteMarkers(TopologyUi.PROBLEM, false, IResource.DEPTH_ZERO);
        for (Map<String, Object> attributes : wanted) {
            file.createMarker(TopologyUi.PROBLEM, attributes);
        }
    }

    private static List<Map<String, Object>> present(IFile file) throws CoreException {
        List<Map<String, Object>> present = new ArrayList<>();
        for (IMarker marker : file.findMarkers(TopologyUi.PROBLEM, false, IResource.DEPTH_ZERO)) {
            present.add(marker.getAttributes());
        }
        return present;
    }

    private static Map<String, Object> attributes(Diagnostic problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, problem.message());
        attributes.put(IMarker.SEVERITY, severity(problem.severity()));
        attributes.put(IMarker.LINE_NUMBER, problem.line());
        attributes.put(IMarker.CHAR_START, problem.offset());
        attributes.put(IMarker.CHAR_END, problem.offset() + problem.length());
        attributes.put(IMarker.SOURCE_ID, problem.code().name());
        problem.fix().ifPresent(fix -> attributes.put(MarkedProblem.FIX, fix.label()));
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
