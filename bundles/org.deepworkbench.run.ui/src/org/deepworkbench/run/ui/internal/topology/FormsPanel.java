package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.targets.SettingFields;
import org.deepworkbench.run.ui.internal.targets.TargetWords;
import org.deepworkbench.spi.engine.Offer;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.form.FieldSpec;
import org.deepworkbench.ui.form.GeneratedForm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Everything that is typed for a deployment: the inputs of the topology, and settings of the target for this time. */
final class FormsPanel {

    private final ScrolledComposite scroll;
    private final Composite content;
    private final GeneratedForm inputs;
    private final OfferLinks offers;
    private final Runnable changed;
    private Optional<Label> settingsTitle = Optional.empty();
    private Optional<GeneratedForm> settings = Optional.empty();

    /** @param changed is run after each change of a value */
    FormsPanel(Composite parent, TopologyDocument document, Runnable changed) {
        this.changed = changed;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(content);
        List<FieldSpec> fields = InputFields.of(document.serviceTemplate());
        title(fields.isEmpty() ? Messages.RunDialog_noInputs : Messages.RunDialog_inputs, 0);
        inputs = form("run.input", fields); //$NON-NLS-1$
        offers = new OfferLinks(content, inputs::set);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** {@return the values of inputs that differ from their defaults, by name} */
    Map<String, String> inputs() {
        return inputs.changes();
    }

    /** {@return the values of settings that differ from the target's own, by key} */
    Map<String, String> settings() {
        return settings.map(GeneratedForm::changes).orElse(Map.of());
    }

    /** {@return the first thing that is wrong} */
    Optional<String> problem() {
        return inputs.problem().or(() -> settings.flatMap(GeneratedForm::problem));
    }

    /** Offers what may be set anew on a target. */
    void show(Place place) {
        settingsTitle.ifPresent(Label::dispose);
        settings.ifPresent(form -> form.control().dispose());
        settingsTitle = Optional.empty();
        settings = Optional.empty();
        if (!place.settings().isEmpty()) {
            settingsTitle = Optional.of(title(
                    NLS.bind(Messages.RunDialog_settings, TargetWords.name(place.known())), 10));
            settings = Optional.of(form("run.setting", //$NON-NLS-1$
                    SettingFields.of(place.settings(), place.known().target().settings())));
        }
        content.layout();
        fit();
    }

    /** Shows what the target offers for inputs. */
    void offer(Map<String, List<Offer>> offered) {
        offers.show(offered);
        content.layout();
        fit();
    }

    private GeneratedForm form(String id, List<FieldSpec> fields) {
        GeneratedForm form = new GeneratedForm(content, id, fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        form.onChange(() -> {
            fit();
            changed.run();
        });
        return form;
    }

    private Label title(String words, int above) {
        Label label = new Label(content, SWT.NONE);
        label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        label.setForeground(Palette.ACCENT.on(content));
        GridDataFactory.fillDefaults().indent(RunDialog.MARGIN, above).applyTo(label);
        return label;
    }

    private void fit() {
        scroll.setMinSize(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
    }
}
