package org.deepworkbench.catalog.ui.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.CatalogModule;

/**
 * What the details pane says, as plain text with the stretches that look different. Catalogs are untrusted, so nothing
 * in their texts is taken as markup.
 *
 * @param text  all words
 * @param spans stretches that look different, in order, without overlaps
 */
record DetailsText(String text, List<Span> spans) {

    /** How words can look. */
    enum Look {
        TITLE, PLACE, LABEL, LINK
    }

    /**
     * @param start  offset of the first character
     * @param length number of characters
     */
    record Span(int start, int length, Look look) {
    }

    DetailsText {
        spans = List.copyOf(spans);
    }

    static DetailsText of(CatalogModule module) {
        Writer writer = new Writer();
        writer.line(Look.TITLE, module.title());
        writer.line(Look.PLACE, Place.of(module).words());
        writer.paragraph(module.summary());
        writer.paragraph(module.description());
        writer.fact(Messages.Details_image, module.image());
        writer.fact(Messages.Details_license, module.license());
        writer.fact(Messages.Details_tags, String.join(", ", module.tags())); //$NON-NLS-1$
        writer.links(module.links());
        return writer.done();
    }

    /** {@return the reasons why some modules are not shown} */
    static DetailsText of(List<Fault> faults) {
        Writer writer = new Writer();
        writer.line(Look.TITLE, Messages.Details_badTitle);
        faults.forEach(fault -> writer.paragraph(fault.sentence()));
        return writer.done();
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        void line(Look look, String words) {
            write(look, words);
            text.append('\n');
        }

        void paragraph(String words) {
            if (!words.isEmpty()) {
                text.append('\n').append(unwrapped(words)).append('\n');
            }
        }

        void fact(String label, String value) {
            if (!value.isEmpty()) {
                text.append('\n');
                line(Look.LABEL, label);
                text.append(value).append('\n');
            }
        }

        void links(Map<String, URI> links) {
            if (!links.isEmpty()) {
                text.append('\n');
                line(Look.LABEL, Messages.Details_links);
                links.forEach((name, address) -> {
                    text.append(name).append(": "); //$NON-NLS-1$
                    line(Look.LINK, address.toString());
                });
            }
        }

        private void write(Look look, String words) {
            spans.add(new Span(text.length(), words.length(), look));
            text.append(words);
        }

        /** Lines of a paragraph are joined, so that it wraps at the width of the pane. */
        private static String unwrapped(String words) {
            return words.replaceAll("(?<!\n)\n(?!\n)", " "); //$NON-NLS-1$ //$NON-NLS-2$
        }

        DetailsText done() {
            return new DetailsText(text.toString().stripTrailing(), spans);
        }
    }
}
