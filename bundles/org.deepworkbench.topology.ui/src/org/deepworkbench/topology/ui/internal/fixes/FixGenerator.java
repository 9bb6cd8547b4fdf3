package org.deepworkbench.topology.ui.internal.fixes;

import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the quick fixes of topologies in the Problems view. */
public final class FixGenerator implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return MarkedProblem.of(marker).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return MarkedProblem.of(marker).map(problem -> new IMarkerResolution[] {new FixResolution(marker, problem)})
                .orElseGet(() -> new IMarkerResolution[0]);
    }
}
