package org.deepworkbench.catalog.ui.internal;

import java.util.Optional;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;

/** The buttons of a module. One that cannot be used says why in its tool tip. */
final class ModuleActions {

    private final Composite area;
    private final IServiceLocator services;
    private final Button train;
    private final Button predict;
    private final Button deploy;
    private final Button add;
    private Optional<CatalogModule> module = Optional.empty();

    ModuleActions(Composite parent, IServiceLocator services) {
        this.services = services;
        area = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        area.setLayout(layout);
        train = button("catalog.train", Messages.ModuleActions_train, Icons.TRAIN, Commands.TRAIN); //$NON-NLS-1$
        predict = button("catalog.predict", Messages.ModuleActions_predict, Icons.PREDICT, Commands.PREDICT); //$NON-NLS-1$
        deploy = button("catalog.deploy", Messages.ModuleActions_deploy, Icons.DEPLOY, Commands.DEPLOY); //$NON-NLS-1$
        add = button("catalog.add", Messages.ModuleActions_add, Icons.ADD, Commands.ADD_TO_TOPOLOGY); //$NON-NLS-1$
    }

    Control control() {
        return area;
    }

    Optional<CatalogModule> module() {
        return module;
    }

    /** Offers what can be done with this module. */
    void show(Optional<CatalogModule> shown) {
        module = shown;
        boolean runs = shown.filter(m -> Place.of(m) == Place.HERE).isPresent();
        boolean hasImage = shown.filter(m -> !m.image().isEmpty()).isPresent();
        offer(train, runs, Messages.ModuleActions_trainHint, Messages.ModuleActions_cannotRun);
        offer(predict, runs, Messages.ModuleActions_predictHint, Messages.ModuleActions_cannotRun);
        offer(deploy, hasImage, Messages.ModuleActions_deployHint, Messages.ModuleActions_cannotAdd);
        offer(add, hasImage, Messages.ModuleActions_addHint, Messages.ModuleActions_cannotAdd);
    }

    private void offer(Button button, boolean possible, String hint, String reason) {
        button.setEnabled(possible);
        button.setToolTipText(possible || module.isEmpty() ? hint : reason);
    }

    private Button button(String id, String words, Icons icon, Commands command) {
        Button button = ControlIds.tag(new Button(area, SWT.PUSH), id);
        button.setText(words);
        button.setImage(icon.image());
        button.addListener(SWT.Selection, event -> module.ifPresent(m -> command.run(services, m)));
        return button;
    }
}
