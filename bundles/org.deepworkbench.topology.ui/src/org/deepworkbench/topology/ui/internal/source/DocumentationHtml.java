package org.deepworkbench.topology.ui.internal.source;

import org.deepworkbench.topology.core.assist.Documentation;

/** Writes documentation in the little HTML that text popups show. */
final class DocumentationHtml {

    private DocumentationHtml() {
    }

    static String of(Documentation documentation) {
        StringBuilder html = new StringBuilder();
        if (!documentation.title().isEmpty()) {
            html.append("<b>").append(escaped(documentation.title())).append("</b>"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!documentation.text().isEmpty()) {
            html.append("<p>").append(escaped(documentation.text())).append("</p>"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!documentation.facts().isEmpty()) {
            html.append("<p>"); //$NON-NLS-1$
            documentation.facts().forEach(fact -> html.append("<b>").append(escaped(fact.name())).append(":</b> ") //$NON-NLS-1$ //$NON-NLS-2$
                    .append(escaped(fact.value())).append("<br>")); //$NON-NLS-1$
            html.append("</p>"); //$NON-NLS-1$
        }
        return html.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }
}
