package org.deepworkbench.engine.docker.internal.daemon;

import com.github.dockerjava.api.model.PullResponseItem;
import com.github.dockerjava.api.model.ResponseItem.ProgressDetail;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepworkbench.engine.docker.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Turns what an engine tells while it pulls into one bar: each layer has the same share, three quarters of it for
 * the download and the rest for unpacking, for the sizes of layers that have not begun are not told.
 */
final class PullProgress {

    private static final double DOWNLOAD = 0.75;

    private final Map<String, Double> layers = new LinkedHashMap<>();
    private final String image;
    private final IProgressMonitor monitor;
    private final int ticks;
    private int shown;

    /** @param ticks that the monitor expects for the whole */
    PullProgress(String image, IProgressMonitor monitor, int ticks) {
        this.image = image;
        this.monitor = monitor;
        this.ticks = ticks;
    }

    /** Called with each message of the engine, on one thread. */
    void add(PullResponseItem item) {
        if (item.getId() == null || item.getStatus() == null) {
            return;
        }
        switch (item.getStatus()) {
            case "Pulling fs layer", "Waiting" -> layers.putIfAbsent(item.getId(), 0.0); //$NON-NLS-1$ //$NON-NLS-2$
            case "Downloading" -> layers.put(item.getId(), DOWNLOAD * share(item.getProgressDetail())); //$NON-NLS-1$
            case "Verifying Checksum", "Download complete" -> layers.put(item.getId(), DOWNLOAD); //$NON-NLS-1$ //$NON-NLS-2$
            case "Extracting" -> //$NON-NLS-1$
                layers.put(item.getId(), DOWNLOAD + (1 - DOWNLOAD) * share(item.getProgressDetail()));
            case "Pull complete", "Already exists" -> layers.put(item.getId(), 1.0); //$NON-NLS-1$ //$NON-NLS-2$
            default -> {
                return; // about the image, not a layer of it
            }
        }
        show(item);
    }

    private static double share(ProgressDetail detail) {
        return detail == null || detail.getCurrent() == null || detail.getTotal() == null || detail.getTotal() <= 0 ? 0
                : Math.clamp((double) detail.getCurrent() / detail.getTotal(), 0, 1);
    }

    private void show(PullResponseItem item) {
        long done = layers.values().stream().filter(part -> part >= 1).count();
        monitor.subTask(NLS.bind(Messages.Images_layers, new Object[] { image, done, layers.size(),
                item.getId(), item.getStatus() }));
        int now = (int) (ticks * layers.values().stream().mapToDouble(Double::doubleValue).sum() / layers.size());
        if (now > shown) {
            monitor.worked(now - shown);
            shown = now;
        }
    }
}
