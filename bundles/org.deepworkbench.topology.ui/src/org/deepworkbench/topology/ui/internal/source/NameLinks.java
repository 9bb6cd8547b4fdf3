package org.deepworkbench.topology.ui.internal.source;

import java.util.Optional;
import org.deepworkbench.topology.core.edit.Occurrences;
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
        int offset = region.getOffset();
        Optional<Occurrences> name = names.at(offset).filter(names::canOpen);
        return name.flatMap(found -> found.places().stream()
                .filter(place -> !place.definition() && place.offset() <= offset
                        && offset <= place.offset() + place.length())
                .findFirst()
                .map(place -> new IHyperlink[] {new Link(new Region(place.offset(), place.length()),
                        () -> names.open(found))}))
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
