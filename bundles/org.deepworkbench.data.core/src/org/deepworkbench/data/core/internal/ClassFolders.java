package org.deepworkbench.data.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** One folder per class; its name is the class, the pictures lie directly in it. Hidden folders are passed over. */
public final class ClassFolders {

    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "bmp", "gif"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private ClassFolders() {
    }

    public static PictureList read(Path folder, IProgressMonitor monitor) throws FaultException {
        List<Path> pictures = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        try {
            for (Path classFolder : list(folder, ClassFolders::isClassFolder)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                List<Path> found = list(classFolder, ClassFolders::isPicture);
                if (found.isEmpty()) {
                    throw Faults.emptyClass(classFolder);
                }
                counts.put(classFolder.getFileName().toString(), found.size());
                pictures.addAll(found);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Faults.unreadable(folder, e);
        }
        return new PictureList(pictures, counts);
    }

    private static List<Path> list(Path folder, java.util.function.Predicate<Path> which) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(which).sorted().limit(PictureList.MAXIMUM).toList();
        }
    }

    private static boolean isClassFolder(Path path) {
        return Files.isDirectory(path) && !path.getFileName().toString().startsWith("."); //$NON-NLS-1$
    }

    private static boolean isPicture(Path path) {
        String name = path.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && Files.isRegularFile(path);
    }
}
