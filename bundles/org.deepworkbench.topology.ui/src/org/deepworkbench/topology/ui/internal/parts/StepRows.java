package org.deepworkbench.topology.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.RenameStep;
import org.deepworkbench.topology.core.edit.SetStep;
import org.deepworkbench.topology.core.edit.WorkflowStepContent;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Workflow;
import org.deepworkbench.topology.model.tosca.WorkflowStep;

/** The steps of one workflow as rows. */
final class StepRows implements CellTable.Rows {

    /** The columns in their order. */
    static final List<CellTable.Column> COLUMNS = List.of(CellTable.Column.of(Messages.Column_name, 20),
            CellTable.Column.of(Messages.Column_target, 20), CellTable.Column.of(Messages.Column_activities, 40),
            CellTable.Column.of(Messages.Column_onSuccess, 20), CellTable.Column.of(Messages.Column_onFailure, 20));
    private static final int NAME = 0;
    private static final int TARGET = 1;
    private static final int ACTIVITIES = 2;
    private static final int ON_SUCCESS = 3;

    private final TopologyDocument document;
    private final Consumer<Edit> run;
    private String workflow = ""; //$NON-NLS-1$

    StepRows(TopologyDocument document, Consumer<Edit> run) {
        this.document = document;
        this.run = run;
    }

    /** {@return the names of the workflows} */
    List<String> workflows() {
        return Optional.ofNullable(document.serviceTemplate().getTopology()).map(TopologyTemplate::getWorkflows)
                .stream().flatMap(List::stream).map(NamedElement::getName).toList();
    }

    /** Shows the steps of that workflow; none of one that there is not yet. */
    void show(String name) {
        workflow = name;
    }

    String workflow() {
        return workflow;
    }

    private List<WorkflowStep> steps() {
        return Optional.ofNullable(document.serviceTemplate().getTopology()).stream()
                .flatMap(topology -> topology.getWorkflows().stream())
                .filter(known -> known.getName().equals(workflow)).findFirst().<List<WorkflowStep>>map(
                        Workflow::getSteps)
                .orElse(List.of());
    }

    /** {@return the name of a step} */
    String name(int row) {
        return steps().get(row).getName();
    }

    @Override
    public int count() {
        return steps().size();
    }

    @Override
    public String text(int row, int column) {
        WorkflowStep step = steps().get(row);
        return switch (column) {
            case NAME -> step.getName();
            case TARGET -> StepText.content(step).target().orElse(""); //$NON-NLS-1$
            case ACTIVITIES -> StepText.activities(step);
            case ON_SUCCESS -> StepText.names(step.getOnSuccess());
            default -> StepText.names(step.getOnFailure());
        };
    }

    @Override
    public void typed(int row, int column, String text) {
        String name = name(row);
        String typed = text.strip();
        if (typed.equals(text(row, column))) {
            return;
        }
        WorkflowStepContent before = StepText.content(steps().get(row));
        run.accept(switch (column) {
            case NAME -> new RenameStep(workflow, name, typed);
            case TARGET -> set(name, Optional.of(typed).filter(some -> !some.isEmpty()), before.activities(),
                    before.onSuccess(), before.onFailure());
            case ACTIVITIES -> set(name, before.target(), StepText.activitiesIn(typed), before.onSuccess(),
                    before.onFailure());
            case ON_SUCCESS -> set(name, before.target(), before.activities(), StepText.namesIn(typed),
                    before.onFailure());
            default -> set(name, before.target(), before.activities(), before.onSuccess(), StepText.namesIn(typed));
        });
    }

    private Edit set(String name, Optional<String> target, List<String> activities, List<String> onSuccess,
            List<String> onFailure) {
        return new SetStep(workflow, name, new WorkflowStepContent(target, activities, onSuccess, onFailure));
    }

    @Override
    public List<String> choices(int row, int column) {
        return switch (column) {
            case TARGET -> document.nodes().stream().map(NamedElement::getName).toList();
            case ACTIVITIES -> List.of("call_operation: ", "set_state: ", "delegate: ", "inline: "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case NAME -> List.of();
            default -> steps().stream().map(NamedElement::getName).toList();
        };
    }
}
