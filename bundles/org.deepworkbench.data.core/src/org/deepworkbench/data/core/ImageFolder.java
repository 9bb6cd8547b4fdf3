package org.deepworkbench.data.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.data.core.internal.ClassFolders;
import org.deepworkbench.data.core.internal.Faults;
import org.deepworkbench.data.core.internal.PictureCheck;
import org.deepworkbench.data.core.internal.PictureList;
import org.deepworkbench.data.core.internal.SplitFiles;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A folder of labelled pictures: either one folder per class, or {@code classes.txt} with one class per line and
 * {@code train.txt} (perhaps {@code val.txt}, {@code test.txt}) with lines of a picture's path and its class's number,
 * as DEEP's image classification reads them.
 *
 * @param folder         the folder
 * @param picturesByClass number of pictures of each class, in the order of the classes; at least two classes
 * @param broken         pictures that cannot be read, as far as was looked
 */
public record ImageFolder(Path folder, Map<String, Integer> picturesByClass, List<Path> broken) {

    /** How many pictures are opened at most; they are spread evenly over the folder. */
    public static final int CHECKED_PICTURES = 2_000;

    public ImageFolder {
        picturesByClass = Collections.unmodifiableMap(new LinkedHashMap<>(picturesByClass));
        broken = List.copyOf(broken);
    }

    /** {@return the number of pictures listed} */
    public int pictures() {
        return picturesByClass.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Looks at a folder. Reads directory entries and the headers of pictures, never outside the folder except where a
     * person's own {@code train.txt} names such a path; bounded in what it reads. Blocks.
     *
     * @param monitor shows progress and may cancel
     * @throws FaultException             if no model can learn from it: missing, unreadable, fewer than two classes, or
     *                                    more than half of the pictures broken
     * @throws OperationCanceledException if cancelled
     */
    public static ImageFolder inspect(Path folder, IProgressMonitor monitor) throws FaultException {
        if (!Files.isDirectory(folder)) {
            throw Faults.noFolder(folder);
        }
        PictureList pictures = Files.exists(folder.resolve(SplitFiles.TRAIN)) ? SplitFiles.read(folder)
                : ClassFolders.read(folder, monitor);
        if (pictures.countByClass().size() < 2) {
            throw Faults.tooFewClasses(folder, pictures.countByClass());
        }
        PictureCheck check = PictureCheck.of(pictures.paths(), CHECKED_PICTURES, monitor);
        if (check.broken().size() * 2 > check.checked()) {
            throw Faults.mostlyBroken(folder, check);
        }
        return new ImageFolder(folder, pictures.countByClass(), check.broken());
    }
}
