package org.deepworkbench.topology.ui.internal.source;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Finds the files that a topology could import: the other YAML files of its folder. */
final class Importable {

    private static final Set<String> YAML = Set.of("yaml", "yml"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final int MOST = 200;

    private Importable() {
    }

    static List<String> beside(IFile file) {
        try {
            return Arrays.stream(file.getParent().members())
                    .filter(member -> member.getType() == IResource.FILE && !member.equals(file)
                            && YAML.contains(String.valueOf(member.getFileExtension())))
                    .map(IResource::getName).limit(MOST).toList();
        } catch (CoreException gone) {
            return List.of();
        }
    }
}
