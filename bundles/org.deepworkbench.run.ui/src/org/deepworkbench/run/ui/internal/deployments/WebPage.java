package org.deepworkbench.run.ui.internal.deployments;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.run.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What stands behind an address, as far as its name and its look tell. */
enum WebPage {
    JUPYTER, TENSORBOARD, OTHER;

    /**
     * @param name    of the output or the node
     * @param address where
     */
    static WebPage of(String name, String address) {
        String told = (name + ' ' + address).toLowerCase(Locale.ROOT);
        if (told.contains("jupyter") || told.matches(".*(:8888\\b|/lab\\b|/tree\\b).*")) { //$NON-NLS-1$ //$NON-NLS-2$
            return JUPYTER;
        }
        return told.contains("tensorboard") || told.contains("monitor") || told.matches(".*:6006\\b.*") ? TENSORBOARD //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                : OTHER;
    }

    /** {@return its name for people; empty if nothing is known of it} */
    String words() {
        return switch (this) {
            case JUPYTER -> Messages.WebPage_jupyter;
            case TENSORBOARD -> Messages.WebPage_tensorboard;
            case OTHER -> Messages.WebPage_other;
        };
    }

    /** {@return a name with what it is behind it, unless nothing is known or the name says so itself} */
    String beside(String name) {
        return this == OTHER || name.toLowerCase(Locale.ROOT).contains(words().toLowerCase(Locale.ROOT)) ? name
                : NLS.bind(Messages.Fact_node, name, words());
    }

    /** {@return a text as an address that a browser may be sent to: of the web, and of no other kind} */
    static Optional<URI> link(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()); //$NON-NLS-1$ //$NON-NLS-2$
            return Optional.of(uri).filter(each -> web && each.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
