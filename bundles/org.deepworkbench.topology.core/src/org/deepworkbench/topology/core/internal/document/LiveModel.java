package org.deepworkbench.topology.core.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.LineMap;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.check.Reading;
import org.deepworkbench.topology.core.internal.check.TopologyCheck;
import org.deepworkbench.topology.core.internal.yaml.YamlProblem;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.eclipse.osgi.util.NLS;

/** A text and the model that follows it. */
public final class LiveModel {

    private final TopologySource source;
    private final ServiceTemplate template;
    private String text;
    private TypeLibrary types;
    private Reading reading;
    private Optional<List<Diagnostic>> diagnostics = Optional.empty();

    public LiveModel(String text, TopologySource source) {
        this.source = source;
        this.text = text;
        this.reading = TopologyCheck.read(text, source);
        this.template = reading.template();
        this.types = reading.types();
    }

    public String text() {
        return text;
    }

    public ServiceTemplate template() {
        return template;
    }

    public TypeLibrary types() {
        return types;
    }

    /** {@return what is wrong with the text; worked out when first asked for after a change} */
    public List<Diagnostic> diagnostics() {
        if (diagnostics.isEmpty()) {
            TopologyCheck.judge(reading);
            diagnostics = Optional.of(reading.findings().sorted());
        }
        return diagnostics.get();
    }

    /**
     * Applies edits, each to the result of the one before.
     *
     * @return whether the model followed; false if the text cannot be read as it is now
     */
    public boolean apply(List<TextEdit> edits, Map<String, String> renamedNodes) {
        text = after(edits);
        diagnostics = Optional.empty();
        reading = TopologyCheck.parse(text);
        if (!reading.tree().whole()) {
            return false;
        }
        ModelMerger.merge(template, reading.template(), renamedNodes);
        reading = TopologyCheck.resolved(reading, template, source);
        types = reading.types();
        return true;
    }

    private String after(List<TextEdit> edits) {
        String after = text;
        for (TextEdit edit : edits) {
            after = edit.applyTo(after);
        }
        return after;
    }

    /** {@return whether the text can still be read after the edits} */
    public boolean staysReadable(List<TextEdit> edits) {
        return edits.isEmpty() || YamlReader.read(after(edits)).whole();
    }

    /** @throws FaultException if the text cannot be read, so that the model may not fit it */
    public void requireReadable(String name) throws FaultException {
        Optional<YamlProblem> broken = reading.tree().problems().stream().filter(YamlProblem::fatal).findFirst();
        if (broken.isPresent()) {
            int line = new LineMap(text).line(broken.get().offset());
            throw new FaultException(new Fault(Messages.Document_broken, name + ":" + line, broken.get().message(),
                    NLS.bind(Messages.Document_brokenRemedy, line)));
        }
    }
}
