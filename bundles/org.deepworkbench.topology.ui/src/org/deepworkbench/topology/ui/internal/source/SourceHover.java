package org.deepworkbench.topology.ui.internal.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.assist.AssistContext;
import org.deepworkbench.topology.core.assist.Hover;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.osgi.util.NLS;

/**
 * Says, where the mouse rests on a word, what is wrong with it and how that can be mended, and what the word means.
 *
 * @param session knows the problems
 * @param context tells what is known of the topology
 */
record SourceHover(DocumentSession session, Supplier<AssistContext> context)
        implements ITextHover, ITextHoverExtension {

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return hover(viewer, offset).map(hover -> new Region(hover.offset(), hover.length()))
                .orElseGet(() -> problems(offset).stream().findFirst()
                        .map(problem -> new Region(problem.offset(), problem.length()))
                        .orElseGet(() -> new Region(offset, 0)));
    }

    @Override
    @SuppressWarnings("deprecation") // of the interface, which has no other method that every hover implements
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        int place = region.getOffset();
        String problems = problems(place).stream().map(SourceHover::html).collect(Collectors.joining());
        String html = problems
                + hover(viewer, place).map(Hover::documentation).map(DocumentationHtml::of).orElse(""); //$NON-NLS-1$
        return html.isEmpty() ? null : html;
    }

    private Optional<Hover> hover(ITextViewer viewer, int offset) {
        return Hover.at(context.get(), viewer.getDocument().get(), offset);
    }

    private List<Diagnostic> problems(int offset) {
        return session.problems().stream().filter(problem -> problem.offset() <= offset
                && offset <= problem.offset() + problem.length()).toList();
    }

    private static String html(Diagnostic problem) {
        String hint = problem.fix().map(fix -> NLS.bind(Messages.Fix_hint, fix.label()))
                .map(text -> "<br><i>" + DocumentationHtml.escaped(text) + "</i>").orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return "<p>" + DocumentationHtml.escaped(problem.message()) + hint + "</p>"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return shell -> new DefaultInformationControl(shell, false);
    }
}
