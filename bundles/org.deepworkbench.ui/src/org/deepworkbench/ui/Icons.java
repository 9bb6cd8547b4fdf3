package org.deepworkbench.ui;

import java.net.URL;
import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The icons that the parts of the desktop share: 16 pixels, drawn as SVG and so crisp at any zoom. Other bundles name
 * them in their {@code plugin.xml} as {@code platform:/plugin/org.deepworkbench.ui/icons/run.svg}.
 */
public enum Icons {
    ADD, BACK, BUSY, CATALOG, CAUTION, CHART, CLOUD, COPY, DELETE, DEPLOY, DEPLOYMENT, DEVICE, EDIT, EXPORT, FAILED,
    FOLDER, GOOD, HELP, HOME, INFO, INTERRUPTED, LOCAL, LOG, MODULE, OPEN, OUTPUT, OUTPUT_MISSING, PICTURE, PREDICT, REFRESH,
    RESUME, RUN, RUNNING, SANDBOX, SCALE, SEARCH, STOP, STOPPED, TARGET, TOPOLOGY, TRAIN, UNKNOWN, WAITING,
    /** 48 pixels: look at pictures and their classes. */
    DOOR_BROWSE,
    /** 48 pixels: learn. */
    DOOR_TRAIN,
    /** 48 pixels: put together. */
    DOOR_COMPOSE;

    private static final String FOLDER_IN_BUNDLE = "/icons/"; //$NON-NLS-1$
    private static final String KEY_PREFIX = "org.deepworkbench.ui."; //$NON-NLS-1$

    /** {@return how to make the image; needs no display} */
    public ImageDescriptor descriptor() {
        URL url = Icons.class.getResource(FOLDER_IN_BUNDLE + file());
        return ImageDescriptor.createFromURL(url);
    }

    /** {@return the image itself, shared by all who ask on the display thread; never dispose of it} */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = KEY_PREFIX + name();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }

    /** {@return name of the file in the folder {@code icons}} */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg"; //$NON-NLS-1$
    }
}
