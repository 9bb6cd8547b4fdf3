package org.deepworkbench.tests.bot;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** What tests do to projects and files. For the test's thread. */
public final class Workspace {

    private static final String PROBLEM = "org.deepworkbench.topology.ui.problem";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Workspace() {
    }

    /** {@return an open project of that name} */
    public static IProject project(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        return project;
    }

    /** Writes a file, new or there already. */
    public static IFile write(IProject project, String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.write(text.getBytes(StandardCharsets.UTF_8), true, false, false, null);
        return file;
    }

    /** Writes a file that is there already. */
    public static void write(IFile file, String text) {
        try {
            file.write(text.getBytes(StandardCharsets.UTF_8), true, false, false, null);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String read(IFile file) {
        try {
            return file.readString();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a file as a double click in the Project Explorer does. */
    public static void open(IFile file) {
        Ui.act(() -> {
            try {
                IDE.openEditor(Desktop.page(), file);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** {@return what the Problems view lists as errors of a file} */
    public static List<IMarker> errors(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the file has so many errors. */
    public static List<IMarker> awaitErrors(IFile file, int count) {
        Wait.until(count + " errors of " + file.getName(), PATIENCE, () -> errors(file).size() == count);
        return errors(file);
    }
}
