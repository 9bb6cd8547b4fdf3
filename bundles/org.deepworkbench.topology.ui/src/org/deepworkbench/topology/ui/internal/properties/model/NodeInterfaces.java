package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.edit.SetOperation;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.properties.model.Forms.Form;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.osgi.util.NLS;

/** Makes fields of the interfaces of a node: what each operation runs, and what it is told. */
final class NodeInterfaces {

    private static final String IMPLEMENTATION = "implementation"; //$NON-NLS-1$
    private static final String INPUTS = "inputs"; //$NON-NLS-1$

    private final DocumentSession session;
    private final NodeTemplate node;
    private final Map<String, Set<String>> operations;

    NodeInterfaces(DocumentSession session, NodeTemplate node) {
        this.session = session;
        this.node = node;
        TypeLibrary types = session.document().types();
        operations = Operations.of(types, types.find(NodeType.class, node.getType()), node.getInterfaces());
    }

    /** {@return whether the node has operations} */
    boolean apply() {
        return !operations.isEmpty();
    }

    List<Section> sections() {
        return operations.entrySet().stream().map(entry -> {
            List<Field> fields = new ArrayList<>();
            entry.getValue().forEach(operation -> fields.addAll(fields(entry.getKey(), operation)));
            return new Section(entry.getKey(), fields);
        }).toList();
    }

    private List<Field> fields(String owner, String operation) {
        Optional<OperationDefinition> given = Forms.named(node.getInterfaces(), owner)
                .flatMap(own -> Forms.named(own.getOperations(), operation));
        String id = owner + ' ' + operation;
        List<Field> fields = new ArrayList<>(List.of(implementation(owner, operation, given, id)));
        given.ifPresent(own -> fields.add(inputs(owner, own, id)));
        return fields;
    }

    private Field implementation(String owner, String operation, Optional<OperationDefinition> given, String id) {
        Optional<Value> value = given.map(OperationDefinition::getImplementation);
        String text = value.map(set -> set instanceof ScalarValue scalar ? scalar.getText() : ValueText.of(set))
                .orElse(""); //$NON-NLS-1$
        SetOperation none = edit(owner, operation, List.of(IMPLEMENTATION), Optional.empty());
        Actions actions = Actions.of(typed -> new Commit.Run(typed.isBlank() ? none
                : edit(owner, operation, List.of(IMPLEMENTATION),
                        Optional.of(Typing.yaml(typed.strip(), Form.UNKNOWN)))));
        Content content = Content.of(text).hinting(Messages.Field_implementation)
                .with(given.map(session::problemsIn).orElse(List.of()));
        return new Field(id, Label.of(operation), new Kind.File(), content,
                value.isPresent() ? actions.with(Verb.RESET, none) : actions, List.of());
    }

    private Field inputs(String owner, OperationDefinition operation, String id) {
        List<Field> parts = operation.getInputs().stream()
                .map(input -> input(owner, operation.getName(), input, id)).toList();
        Adding adding = new Adding(NLS.bind(Messages.Adding_entry, Messages.Adding_value), typed -> Adder.name(typed)
                .map(name -> commit(owner, operation.getName(), name, Adder.value(typed)))
                .orElse(typed.isBlank() ? Commit.NOTHING : new Commit.Refusal(Messages.Refusal_entry)));
        return new Field(id + ' ' + INPUTS, Label.of(Messages.Field_inputs), new Kind.Group(true), Content.of(""), //$NON-NLS-1$
                Actions.NONE.with(adding), parts);
    }

    private Field input(String owner, String operation, ParameterDefinition input, String id) {
        Value value = input.getValue() == null ? input.getDefaultValue() : input.getValue();
        String text = value == null ? "" : new ValueTyping(session.document()).shown(value, Schema.UNKNOWN); //$NON-NLS-1$
        return new Field(id + ' ' + INPUTS + ' ' + input.getName(), Label.of(input.getName()), new Kind.Line(),
                Content.of(text).with(session.problemsIn(input)),
                Actions.of(typed -> commit(owner, operation, input.getName(), typed)).with(Verb.REMOVE,
                        edit(owner, operation, List.of(INPUTS, input.getName()), Optional.empty())),
                List.of());
    }

    private Commit commit(String owner, String operation, String input, String typed) {
        return new ValueTyping(session.document()).commit(typed,
                yaml -> edit(owner, operation, List.of(INPUTS, input), Optional.of(yaml)));
    }

    private SetOperation edit(String owner, String operation, List<Object> inside, Optional<String> yaml) {
        return new SetOperation(node.getName(), owner, operation, inside, yaml);
    }
}
