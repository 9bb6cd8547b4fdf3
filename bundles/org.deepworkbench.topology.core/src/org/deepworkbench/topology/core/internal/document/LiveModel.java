package org.deepworkbench.topology.core.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.LineMap;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.check.Judgement;
import org.deepworkbench.topology.core.internal.check.Reading;
import org.deepworkbench.topology.core.internal.check.TopologyCheck;
import org.deepworkbench.topology.core.internal.imports.ImportResolver;
import org.deepworkbench.topology.core.internal.read.ServiceTemplateReader;
import org.deepworkbench.topology.core.internal.yaml.YamlProblem;
import org.deepworkbench.topology.core.internal.yaml.YamlSplice;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.eclipse.osgi.util.NLS;

/**
 * A text, and the model and the judgement that follow it. An edit inside one node template reads that template alone
 * and judges what has to do with it; any other edit reads the whole text. Belongs to one thread.
 */
public final class LiveModel {

    private TopologySource source;
    private final ServiceTemplate template;
    private final Judgement judgement = new Judgement();
    private final NodeTrail trail = new NodeTrail();
    private String text;
    /** The text that the model was read from. */
    private String readText;
    private YamlTree tree;
    private Findings form;
    private Findings imports;
    private TypeLibrary types;
    private Optional<List<Diagnostic>> diagnostics = Optional.empty();

    public LiveModel(String text, TopologySource source) {
        Reading reading = TopologyCheck.read(text);
        this.source = source;
        this.text = text;
        this.readText = text;
        this.tree = reading.tree();
        this.template = reading.template();
        this.form = reading.findings();
        resolveImports();
    }

    public String text() {
        return text;
    }

    /** {@return the text as a tree; without a root while the text cannot be read} */
    public YamlTree tree() {
        return tree;
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
            diagnostics = Optional.of(Findings.diagnostics(text, findings()));
        }
        return diagnostics.get();
    }

    /** Of a text that cannot be read to its end nothing is said but that: the rest would follow from it. */
    private List<Findings> findings() {
        List<Findings> all = new ArrayList<>(List.of(TopologyCheck.problems(tree)));
        if (tree.whole()) {
            all.add(form);
            all.add(imports);
            tree.mapping().ifPresent(root -> judgement.update(template, root, types));
            all.addAll(judgement.findings());
        }
        return all;
    }

    /**
     * Applies edits, each to the result of the one before.
     *
     * @return whether the model followed; false if the text cannot be read as it is now
     */
    public boolean apply(List<TextEdit> edits, Map<String, String> renamedNodes) {
        return write(edits, !renamedNodes.isEmpty()) || readAll(fresh -> renamedNodes);
    }

    /**
     * Applies edits that nobody tells the meaning of, each to the result of the one before.
     *
     * @return new names of nodes by the names that they had; nothing if the text cannot be read as it is now
     */
    public Optional<Map<String, String>> applyTyped(List<TextEdit> edits) {
        Map<String, String> renamed = new HashMap<>();
        boolean followed = write(edits, false) || readAll(fresh -> {
            renamed.putAll(trail.follow(nodes(template), readText, nodes(fresh), text));
            return renamed;
        });
        return followed ? Optional.of(renamed) : Optional.empty();
    }

    private static List<NodeTemplate> nodes(ServiceTemplate template) {
        return template.getTopology() == null ? List.of() : template.getTopology().getNodeTemplates();
    }

    /** {@return whether the model follows already, because each edit was within one node} */
    private boolean write(List<TextEdit> edits, boolean beyondNodes) {
        diagnostics = Optional.empty();
        int done = 0;
        while (done < edits.size() && !beyondNodes && splice(edits.get(done))) {
            done++;
        }
        for (TextEdit edit : edits.subList(done, edits.size())) {
            text = edit.applyTo(text);
        }
        return done == edits.size();
    }

    /**
     * Applies edits if the text can be read afterwards; else nothing changes.
     *
     * @return whether they were applied
     */
    public boolean applyIfReadable(List<TextEdit> edits, Map<String, String> renamedNodes) {
        String before = text;
        if (apply(edits, renamedNodes)) {
            return true;
        }
        text = before;
        readAll(fresh -> Map.of());
        return false;
    }

    /** @param renamed tells the new names of nodes by their old ones, given what the text says now */
    private boolean readAll(Function<ServiceTemplate, Map<String, String>> renamed) {
        Reading reading = TopologyCheck.read(text);
        tree = reading.tree();
        form = reading.findings();
        if (!tree.whole()) {
            return false;
        }
        ModelMerger.merge(template, reading.template(), renamed.apply(reading.template()));
        readText = text;
        resolveImports();
        return true;
    }

    /** Follows the imports anew. */
    public void resolveImports(TopologySource newSource) {
        source = newSource;
        diagnostics = Optional.empty();
        resolveImports();
    }

    private void resolveImports() {
        imports = new Findings();
        types = ImportResolver.resolve(template, source, imports);
        judgement.forget();
    }

    private boolean splice(TextEdit edit) {
        Optional<YamlSplice> splice = YamlSplice.of(tree, text, edit);
        Optional<NodeTemplate> node = splice.flatMap(this::node);
        if (node.isEmpty()) {
            return false;
        }
        form.forget(splice.get()::replaces);
        tree = splice.get().apply();
        text = edit.applyTo(text);
        readText = text;
        ModelMerger.merge(node.get(), new ServiceTemplateReader(form).readNode(splice.get().fresh()));
        ModelMerger.place(template, tree.mapping().orElseThrow());
        ModelMerger.place(template.getTopology(), splice.get().topology());
        judgement.forget(node.get());
        return true;
    }

    /** {@return the node template that the splice reads anew; none where another one of its name counts} */
    private Optional<NodeTemplate> node(YamlSplice splice) {
        return template.getTopology() == null ? Optional.empty()
                : template.getTopology().getNodeTemplates().stream().filter(node -> node.getPlace() == splice.old())
                        .findFirst();
    }

    /** {@return whether the text can be read as YAML, so that the model fits it} */
    public boolean isReadable() {
        return broken().isEmpty();
    }

    private Optional<YamlProblem> broken() {
        return tree.problems().stream().filter(YamlProblem::fatal).findFirst();
    }

    /** @throws FaultException if the text cannot be read, so that the model may not fit it */
    public void requireReadable(String name) throws FaultException {
        Optional<YamlProblem> broken = broken();
        if (broken.isPresent()) {
            int line = new LineMap(text).line(broken.get().place().offset());
            throw new FaultException(new Fault(Messages.Document_broken, name + ":" + line, broken.get().message(),
                    NLS.bind(Messages.Document_brokenRemedy, line)));
        }
    }
}
