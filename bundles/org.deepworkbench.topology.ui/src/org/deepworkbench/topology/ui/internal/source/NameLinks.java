package org.deepworkbench.topology.ui.internal.source;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;

/**
 * Makes names links to where they are defined.
 *
 * @param names finds that
 */
record NameLinks(SourceNames names) implements IHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        return names.way(region.getOffset())
                .map(way -> new IHyperlink[] {new Link(new Region(way.offset(), way.length()), way.go())})
                .orElse(null);
    }

    private record Link(IRegion region, Runnable action) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return region;
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return Messages.Names_open;
        }

        @Override
        public void open() {
            action.run();
        }
    }
}
