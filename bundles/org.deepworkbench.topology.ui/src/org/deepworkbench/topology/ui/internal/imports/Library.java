package org.deepworkbench.topology.ui.internal.imports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/** A folder that answers imports without a network. */
public sealed interface Library {

    /** Begins the written form of {@link InWorkspace}. */
    String WORKSPACE = "workspace:"; //$NON-NLS-1$
    /** Begins the written form of {@link OnDisk}. */
    String DISK = "file:"; //$NON-NLS-1$

    /**
     * A project, or a folder in one; it moves with the workspace.
     *
     * @param path its path in the workspace
     */
    record InWorkspace(IPath path) implements Library {

        @Override
        public String written() {
            return WORKSPACE + path.toPortableString();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(ResourcesPlugin.getWorkspace().getRoot().findMember(path))
                    .map(IResource::getLocation).map(IPath::toPath);
        }
    }

    /**
     * A folder somewhere on this machine.
     *
     * @param path its absolute path
     */
    record OnDisk(Path path) implements Library {

        @Override
        public String written() {
            return DISK + path;
        }

        @Override
        public Optional<Path> folder() {
            return Optional.of(path);
        }
    }

    /** {@return the form in which preferences keep it, from which {@link #read} makes it again} */
    String written();

    /** {@return where its files are; empty while the project is closed or gone} */
    Optional<Path> folder();

    /** {@return the library that is written so; empty if it is not one} */
    static Optional<Library> read(String written) {
        if (written.startsWith(WORKSPACE)) {
            return Optional.of(new InWorkspace(IPath.fromPortableString(written.substring(WORKSPACE.length()))));
        }
        try {
            return Optional.of(written).filter(text -> text.startsWith(DISK))
                    .map(text -> Path.of(text.substring(DISK.length()))).filter(Path::isAbsolute).map(OnDisk::new);
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }
}
