package org.deepworkbench.topology.ui.internal.outline;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.model.tosca.Element;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.topology.ui.internal.properties.model.ValueText;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Parameters;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Names what is in a topology, and adds in quiet letters what it is or is worth. */
final class TreeLabels extends LabelProvider implements IStyledLabelProvider {

    private final DocumentSession session;
    private final ResourceManager resources;

    /** @param resources owns the images */
    TreeLabels(DocumentSession session, ResourceManager resources) {
        this.session = session;
        this.resources = resources;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case Section.INPUTS -> heading(Messages.Outline_inputs, Parameters.inputs(session.document()));
            case Section.OUTPUTS -> heading(Messages.Outline_outputs, Parameters.outputs(session.document()));
            case Selected.Node node -> new StyledString(node.name()).append(quiet(node(node).map(Node::shortType)));
            case Selected.Input input -> new StyledString(input.name())
                    .append(quiet(Parameters.input(session.document(), input.name()).map(TreeLabels::value)));
            case Selected.Output output ->
                new StyledString(output.name()).append(quiet(Parameters.output(session.document(), output.name())
                        .map(ParameterDefinition::getValue).map(ValueText::of)));
            case Section.GROUPS -> heading(Messages.Outline_groups, owners().groups());
            case Section.POLICIES -> heading(Messages.Outline_policies, owners().policies());
            case Section.WORKFLOWS -> heading(Messages.Outline_workflows, owners().workflows());
            case Selected.Group group -> new StyledString(group.name());
            case Selected.Policy policy -> new StyledString(policy.name());
            case Part.Workflow workflow -> new StyledString(workflow.name());
            case Part.Member member -> new StyledString(member.name())
                    .append(quiet(Optional.of(member.node()).filter(node -> !node.equals(member.name()))));
            default -> new StyledString();
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    private static StyledString heading(String text, List<?> elements) {
        return new StyledString(text).append("  " + elements.size(), StyledString.COUNTER_STYLER); //$NON-NLS-1$
    }

    private static String value(ParameterDefinition input) {
        return input.getDefaultValue() == null ? String.valueOf(input.getType())
                : ValueText.of(input.getDefaultValue());
    }

    private static StyledString quiet(Optional<String> text) {
        return text.filter(some -> !some.isBlank())
                .map(some -> new StyledString("  " + some, StyledString.QUALIFIER_STYLER)) //$NON-NLS-1$
                .orElseGet(StyledString::new);
    }

    @Override
    public Image getImage(Object element) {
        Optional<ImageDescriptor> plain = switch (element) {
            case Section.INPUTS -> Optional.of(TopologyImages.object("inputs")); //$NON-NLS-1$
            case Section.OUTPUTS -> Optional.of(TopologyImages.object("outputs")); //$NON-NLS-1$
            case Selected.Node node -> node(node).map(found -> TopologyImages.small(found.icon().symbol()));
            case Selected.Input input -> Optional.of(TopologyImages.object("input")); //$NON-NLS-1$
            case Selected.Output output -> Optional.of(TopologyImages.object("output")); //$NON-NLS-1$
            case Section.GROUPS -> Optional.of(TopologyImages.object("group")); //$NON-NLS-1$
            case Section.POLICIES -> Optional.of(TopologyImages.object("policy")); //$NON-NLS-1$
            case Section.WORKFLOWS -> Optional.of(TopologyImages.object("workflow")); //$NON-NLS-1$
            case Selected.Group group -> Optional.of(TopologyImages.object("group")); //$NON-NLS-1$
            case Selected.Policy policy -> Optional.of(TopologyImages.object("policy")); //$NON-NLS-1$
            case Part.Workflow workflow -> Optional.of(TopologyImages.object("workflow")); //$NON-NLS-1$
            case Part.Member member -> node(new Selected.Node(member.node()))
                    .map(found -> TopologyImages.small(found.icon().symbol()));
            default -> Optional.empty();
        };
        return plain.map(image -> resources.create(decorated(image, worst(element)))).orElse(null);
    }

    private static ImageDescriptor decorated(ImageDescriptor plain, Optional<Severity> worst) {
        return worst.<ImageDescriptor>map(severity -> new DecorationOverlayIcon(plain,
                TopologyImages.badge(severity == Severity.ERROR), IDecoration.BOTTOM_LEFT)).orElse(plain);
    }

    private Optional<Severity> worst(Object element) {
        List<Diagnostic> problems = switch (element) {
            case Selected.Node node -> session.canvas().state().problems().getOrDefault(node.name(), List.of());
            case Selected.Input input -> problems(Parameters.input(session.document(), input.name()));
            case Selected.Output output -> problems(Parameters.output(session.document(), output.name()));
            default -> List.of();
        };
        return problems.stream().map(Diagnostic::severity).filter(severity -> severity != Severity.INFO)
                .min(Enum::compareTo);
    }

    private List<Diagnostic> problems(Optional<? extends Element> element) {
        return element.map(session::problemsIn).orElse(List.of());
    }

    private Owners owners() {
        return new Owners(session.document());
    }

    private Optional<Node> node(Selected.Node node) {
        return session.canvas().state().diagram().whole().node(node.name());
    }
}
