package org.deepworkbench.app.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.deepworkbench.app.internal.Messages;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The project that shows how things are done, copied from this bundle. What a person changed in it stays. */
final class SampleProject {

    /** Folder of the bundle that the sample is in. */
    private static final String SOURCE = "samples/phytoplankton"; //$NON-NLS-1$
    private static final String NAME = "Phytoplankton"; //$NON-NLS-1$
    private static final String TOPOLOGY = "topology.yaml"; //$NON-NLS-1$

    private final Bundle bundle = FrameworkUtil.getBundle(SampleProject.class);

    /** {@return the sample's topology; it exists once the job of {@link #create} is done} */
    IFile topology() {
        return project().getFile(TOPOLOGY);
    }

    /** {@return a job that makes the project, and in it every file of the sample that is missing} */
    WorkspaceJob create() {
        WorkspaceJob job = new WorkspaceJob(Messages.SampleProject_creating) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                fill(monitor);
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        return job;
    }

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    }

    private void fill(IProgressMonitor monitor) throws CoreException {
        IProject project = project();
        if (!project.exists()) {
            project.create(monitor);
        }
        if (!project.isOpen()) {
            project.open(monitor);
        }
        Enumeration<URL> files = bundle.findEntries(SOURCE, "*", true); //$NON-NLS-1$
        if (files == null) {
            throw failure(Messages.SampleProject_missing, null);
        }
        for (URL file : Collections.list(files)) {
            if (!file.getPath().endsWith("/")) { //$NON-NLS-1$
                copy(file, project, monitor);
            }
        }
    }

    private void copy(URL source, IProject project, IProgressMonitor monitor) throws CoreException {
        IPath inside = new Path(source.getPath()).makeRelativeTo(new Path(SOURCE).makeAbsolute());
        IFile target = project.getFile(inside);
        if (target.exists()) {
            return;
        }
        makeFolders(target.getParent(), monitor);
        try (InputStream in = source.openStream()) {
            target.create(in, IResource.FORCE, monitor);
        } catch (IOException e) {
            throw failure(NLS.bind(Messages.SampleProject_failed, NAME), e);
        }
    }

    private static void makeFolders(IContainer container, IProgressMonitor monitor) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolders(folder.getParent(), monitor);
            folder.create(IResource.FORCE, true, monitor);
        }
    }

    private CoreException failure(String message, Throwable cause) {
        return new CoreException(new Status(IStatus.ERROR, bundle.getSymbolicName(), message, cause));
    }
}
