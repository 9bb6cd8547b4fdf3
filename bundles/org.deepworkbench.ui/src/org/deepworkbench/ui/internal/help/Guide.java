package org.deepworkbench.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * The pages of the user guide: Markdown files in a folder of a bundle, named by the product's property
 * {@value #PROPERTY} as {@code bundle/folder}.
 *
 * @param sources Markdown by file name
 */
record Guide(Map<String, String> sources) {

    static final String PROPERTY = "org.deepworkbench.userGuide"; //$NON-NLS-1$
    static final String FIRST_PAGE = "index.md"; //$NON-NLS-1$

    private static final int LONGEST_PAGE = 1 << 20;

    Guide {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /** {@return the guide of the running product; without pages if it has none} */
    static Guide ofProduct() {
        IProduct product = Platform.getProduct();
        String place = product == null ? null : product.getProperty(PROPERTY);
        if (place == null || place.indexOf('/') < 0) {
            return new Guide(Map.of());
        }
        int slash = place.indexOf('/');
        Bundle bundle = Platform.getBundle(place.substring(0, slash));
        Enumeration<URL> files = bundle == null ? null
                : bundle.findEntries(place.substring(slash + 1), "*.md", false); //$NON-NLS-1$
        return files == null ? new Guide(Map.of()) : read(Collections.list(files));
    }

    private static Guide read(List<URL> files) {
        Map<String, String> sources = new TreeMap<>();
        for (URL file : files) {
            try (InputStream in = file.openStream()) {
                String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
                sources.put(name, new String(in.readNBytes(LONGEST_PAGE), StandardCharsets.UTF_8));
            } catch (IOException e) {
                ILog.of(Guide.class).error(e.getMessage(), e);
            }
        }
        return new Guide(sources);
    }

    /** {@return the page, or the first page if there is no such page; empty text if there is no guide} */
    StyledPage page(String name) {
        String known = sources.containsKey(name) ? name : FIRST_PAGE;
        return PageRenderer.render(known, sources.getOrDefault(known, "")); //$NON-NLS-1$
    }
}
