package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Content.Origin;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.osgi.util.NLS;

/** Makes fields of the artifacts of a node: those that its type foresees, and its own. */
final class NodeArtifacts {

    private static final String FILE = "file"; //$NON-NLS-1$
    private static final String TYPE = "type"; //$NON-NLS-1$
    private static final String ANY = "tosca.artifacts.File"; //$NON-NLS-1$

    private final DocumentSession session;
    private final NodeTemplate node;
    private final TypeLibrary types;
    private final ValueTyping typing;

    NodeArtifacts(DocumentSession session, NodeTemplate node) {
        this.session = session;
        this.node = node;
        types = session.document().types();
        typing = new ValueTyping(session.document());
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Map<String, ArtifactDefinition> foreseen = foreseen();
        foreseen.forEach((name, definition) -> sections
                .add(section(name, Optional.of(definition), Forms.named(node.getArtifacts(), name))));
        node.getArtifacts().stream().filter(own -> !foreseen.containsKey(own.getName()))
                .forEach(own -> sections.add(section(own.getName(), Optional.empty(), Optional.of(own))));
        sections.add(new Section("", List.of(new Field("artifacts", Label.of(Messages.Field_addArtifact), //$NON-NLS-1$ //$NON-NLS-2$
                new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(new Adding(Messages.Adding_artifact, this::add)), List.of()))));
        return sections;
    }

    /** The nearest definition counts. */
    private Map<String, ArtifactDefinition> foreseen() {
        Map<String, ArtifactDefinition> foreseen = new LinkedHashMap<>();
        types.find(NodeType.class, node.getType()).map(types::lineage).orElse(List.of())
                .forEach(step -> step.getArtifacts().forEach(known -> foreseen.putIfAbsent(known.getName(), known)));
        return foreseen;
    }

    private Section section(String name, Optional<ArtifactDefinition> foreseen, Optional<ArtifactDefinition> given) {
        List<Field> fields = new ArrayList<>(List.of(file(name, foreseen, given)));
        given.ifPresent(artifact -> fields.add(type(artifact)));
        return new Section(name, fields);
    }

    private Field file(String name, Optional<ArtifactDefinition> foreseen, Optional<ArtifactDefinition> given) {
        ValuePath path = ValuePath.artifact(node.getName(), name, FILE);
        Optional<Value> value = given.map(ArtifactDefinition::getFile);
        Optional<String> normal = foreseen.map(ArtifactDefinition::getFile).filter(ScalarValue.class::isInstance)
                .map(file -> ((ScalarValue) file).getText()).filter(text -> !text.isEmpty());
        Spot spot = Spot.of(Messages.Field_file, Schema.STRING, path, value);
        Function<String, Commit> commit = typed -> typed.isBlank() ? Commit.NOTHING
                : with(typing.commit(spot, typed), name, foreseen.filter(known -> given.isEmpty()));
        Actions actions = Actions.of(commit).withFunction(path);
        Origin origin = value.filter(set -> !(set instanceof ScalarValue)).isPresent() ? Origin.FUNCTION
                : value.isPresent() ? Origin.GIVEN : normal.isPresent() ? Origin.DEFAULT : Origin.MISSING;
        Content content = new Content(value.map(set -> typing.shown(set, Schema.STRING)).orElse(""), origin, //$NON-NLS-1$
                normal.orElse(Messages.Field_missing),
                given.map(session::problemsIn).orElse(List.of()));
        return new Field(path.toString(), new Label(Messages.Field_file, foreseen.map(ArtifactDefinition::getDescription)
                .map(Words::line).orElse(""), true), new Kind.File(), content, //$NON-NLS-1$
                given.isPresent() ? actions.with(Verb.REMOVE, new UnsetValue(whole(name))) : actions, List.of());
    }

    /** An artifact that takes the place of a foreseen one says again of which type it is, as the language demands. */
    private Commit with(Commit commit, String name, Optional<ArtifactDefinition> foreseen) {
        if (commit instanceof Commit.Run(Edit edit) && foreseen.isPresent() && foreseen.get().getType() != null) {
            Edit type = new SetValue(ValuePath.artifact(node.getName(), name, TYPE),
                    YamlString.of(foreseen.get().getType()));
            return new Commit.Run(new EditSequence(edit.label(), List.of(type, edit)));
        }
        return commit;
    }

    private Field type(ArtifactDefinition artifact) {
        ValuePath path = ValuePath.artifact(node.getName(), artifact.getName(), TYPE);
        return Field.of(path.toString(), Messages.Field_typeName, new Kind.Choice(types.names(ArtifactType.class), true),
                Words.line(artifact.getType()), typed -> new SetValue(path, YamlString.of(typed)));
    }

    private Commit add(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return Commit.NOTHING;
        }
        return Forms.named(node.getArtifacts(), name).isPresent()
                ? new Commit.Refusal(NLS.bind(Messages.Refusal_entryExists, name))
                : new Commit.Run(new SetValue(whole(name), "file: \"\"\ntype: " + ANY)); //$NON-NLS-1$
    }

    private ValuePath whole(String name) {
        List<Object> steps = ValuePath.artifact(node.getName(), name, FILE).steps();
        return new ValuePath(steps.subList(0, steps.size() - 1));
    }
}
