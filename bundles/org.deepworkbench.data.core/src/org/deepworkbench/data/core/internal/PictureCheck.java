package org.deepworkbench.data.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Opens pictures far enough to know their size; pixels are not decoded, so that no picture can exhaust the memory.
 *
 * @param checked how many were opened
 * @param broken  those that are no pictures, or have no sensible size
 */
public record PictureCheck(int checked, List<Path> broken) {

    private static final long MAXIMUM_PIXELS = 100_000_000;

    public PictureCheck {
        broken = List.copyOf(broken);
    }

    /** Checks at most {@code limit} of the pictures, evenly spread. */
    public static PictureCheck of(List<Path> pictures, int limit, IProgressMonitor monitor) {
        int checked = Math.min(pictures.size(), limit);
        List<Path> broken = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, checked);
        for (int i = 0; i < checked; i++) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            Path picture = pictures.get((int) ((long) i * pictures.size() / checked));
            if (!isReadable(picture)) {
                broken.add(picture);
            }
            progress.worked(1);
        }
        return new PictureCheck(checked, broken);
    }

    private static boolean isReadable(Path picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            if (in == null) {
                return false;
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() && hasSensibleSize(readers.next(), in);
        } catch (IOException | RuntimeException e) {
            return false; // readers of broken files throw whatever they stumble over
        }
    }

    private static boolean hasSensibleSize(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > 0 && pixels <= MAXIMUM_PIXELS;
        } finally {
            reader.dispose();
        }
    }
}
