package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.engine.Offer;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Lines below the inputs of a topology that lead to the values that the target offers for them, such as images. */
final class OfferLinks {

    private final Composite area;
    private final BiConsumer<String, String> receiver;

    /** @param receiver gets the name of an input and the value that was chosen for it */
    OfferLinks(Composite parent, BiConsumer<String, String> receiver) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(RunDialog.MARGIN, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        this.receiver = receiver;
    }

    /** Shows what is offered, by the name of the input, in place of what was offered before. */
    void show(Map<String, List<Offer>> offers) {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        offers.forEach((input, values) -> {
            if (!values.isEmpty()) {
                link(input, values);
            }
        });
        area.requestLayout();
    }

    private void link(String input, List<Offer> values) {
        Link link = ControlIds.tag(new Link(area, SWT.WRAP), "run.offers." + input); //$NON-NLS-1$
        link.setText(NLS.bind(Messages.OfferLinks_choose, values.size(), input.replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
        link.addListener(SWT.Selection, event -> choose(input, values));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
    }

    private void choose(String input, List<Offer> values) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(area.getShell(), new Labels());
        dialog.setTitle(input);
        dialog.setMessage(NLS.bind(Messages.OfferLinks_message, input));
        dialog.setMultipleSelection(false);
        dialog.setElements(values.toArray());
        dialog.open();
        if (dialog.getFirstResult() instanceof Offer chosen) {
            receiver.accept(input, chosen.value());
        }
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return ((Offer) element).label();
        }
    }
}
