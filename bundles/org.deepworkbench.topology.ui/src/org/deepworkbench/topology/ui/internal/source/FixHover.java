package org.deepworkbench.topology.ui.internal.source;

import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.osgi.util.NLS;

/**
 * Says, where the mouse rests on a problem, also how it can be mended.
 *
 * @param plain   says what the problem is
 * @param session knows the problems
 */
record FixHover(ITextHover plain, DocumentSession session) implements ITextHover {

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return plain.getHoverRegion(viewer, offset);
    }

    @Override
    @SuppressWarnings("deprecation") // of the interface, which has no other method that every hover implements
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        String said = plain.getHoverInfo(viewer, region);
        return session.problems().stream().filter(problem -> problem.message().equals(said)).findFirst()
                .flatMap(Diagnostic::fix).map(fix -> said + '\n' + NLS.bind(Messages.Fix_hint, fix.label()))
                .orElse(said);
    }
}
