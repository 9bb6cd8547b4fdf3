package org.deepworkbench.run.ui.internal.runs;

import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.Times;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A run in the list: sign, name, and behind it, quieter, how it stands and when it was started. */
final class RunLabels extends DelegatingStyledCellLabelProvider {

    RunLabels() {
        super(new Labels());
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            Run run = (Run) element;
            return new StyledString(run.title())
                    .append("  " + RunWords.brief(run), StyledString.DECORATIONS_STYLER) //$NON-NLS-1$
                    .append("  " + Times.moment(run.started()), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
        }

        @Override
        public Image getImage(Object element) {
            return RunWords.icon(((Run) element).state()).image();
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }
    }
}
