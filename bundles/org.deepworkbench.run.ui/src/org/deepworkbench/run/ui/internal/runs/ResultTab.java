package org.deepworkbench.run.ui.internal.runs;

import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.RunTab;
import org.deepworkbench.run.ui.internal.predict.AnswerPages;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What came of a run: its values, and beside them a page for each table and picture among them. */
final class ResultTab implements RunTab {

    private final SashForm area;
    private final FactsTab values;
    private final CTabFolder pages;
    private final DisplayHop display;
    private Map<String, Object> shown = Map.of();

    ResultTab(Composite parent) {
        area = new SashForm(parent, SWT.HORIZONTAL);
        values = new FactsTab(area, Messages.RunPane_result, "run.result", RunFacts::result); //$NON-NLS-1$
        pages = ControlIds.tag(new CTabFolder(area, SWT.TOP | SWT.FLAT | SWT.BORDER), "run.result.pages"); //$NON-NLS-1$
        area.setWeights(9, 11);
        area.setMaximizedControl(values.control());
        display = new DisplayHop(area, 0);
    }

    @Override
    public String title() {
        return values.title();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(Run run) {
        values.show(run);
        Map<String, Object> result = run.result();
        if (!result.equals(shown)) {
            shown = result;
            show(List.of(), Map.of());
            Background.startQuietly(Messages.RunPane_result, monitor -> {
                List<AnswerField> fields = AnswerField.ofResult(result);
                Map<String, ImageData> pictures = AnswerPages.pictures(fields);
                display.execute(() -> {
                    if (result == shown) {
                        show(fields, pictures);
                    }
                });
            });
        }
    }

    private void show(List<AnswerField> fields, Map<String, ImageData> pictures) {
        for (CTabItem old : pages.getItems()) {
            old.getControl().dispose();
            old.dispose();
        }
        AnswerPages.add(pages, fields, pictures);
        pages.setSelection(0);
        area.setMaximizedControl(pages.getItemCount() == 0 ? values.control() : null);
    }
}
