package org.deepworkbench.topology.ui.internal.compare;

import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;

/** Something that keeps past versions of files. */
interface Past {

    /** The most bytes of a version that are read; a topology may not be larger. */
    int LONGEST = 16 * 1024 * 1024;

    /**
     * {@return the versions of a file, the newest first; not for the display thread}
     *
     * @throws FaultException if they cannot be had
     */
    List<PastVersion> of(IFile file, IProgressMonitor monitor) throws FaultException;

    /** {@return what a person is told where there is none} */
    String nothing();

    /** {@return what a person is asked} */
    String question();
}
