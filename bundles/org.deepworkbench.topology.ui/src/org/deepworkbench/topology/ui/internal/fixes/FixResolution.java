package org.deepworkbench.topology.ui.internal.fixes;

import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.ui.internal.Services;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/**
 * The quick fix of a marked problem. In an open editor it is a command that can be undone; a file that is not open is
 * changed and saved.
 */
final class FixResolution extends WorkbenchMarkerResolution {

    private final IMarker marker;
    private final MarkedProblem problem;

    FixResolution(IMarker marker, MarkedProblem problem) {
        this.marker = marker;
        this.problem = problem;
    }

    @Override
    public String getLabel() {
        return problem.label();
    }

    @Override
    public String getDescription() {
        return problem.message();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker fixed) {
        Optional<MarkedProblem> found = MarkedProblem.of(fixed);
        if (found.isPresent() && fixed.getResource() instanceof IFile file) {
            editor(file).ifPresentOrElse(editor -> editor.mend(found.get()),
                    () -> new MendJob(file, found.get(), Services.imports()).schedule());
        }
    }

    private static Optional<TopologyEditor> editor(IFile file) {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Stream.of(window.getPages()))
                .map(page -> page.findEditor(new FileEditorInput(file)))
                .filter(TopologyEditor.class::isInstance).map(TopologyEditor.class::cast).findFirst();
    }

    /** Others can be mended in the same way if they are of the same kind and would get the same. */
    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Stream.of(markers).filter(other -> !other.equals(marker) && isAlike(other)).toArray(IMarker[]::new);
    }

    private boolean isAlike(IMarker other) {
        return MarkedProblem.of(other).filter(found -> found.code().equals(problem.code())
                && found.label().equals(problem.label())).isPresent();
    }
}
