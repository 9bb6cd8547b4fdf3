package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.List;
import org.deepworkbench.topology.core.viewpoint.graph.FlowGraph;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph;
import org.deepworkbench.topology.core.viewpoint.graph.WorkflowGraph;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** What graphs a topology has, and what is to be said of them. */
enum GraphSource {

    /** How values flow. */
    FLOW {
        @Override
        List<Choice> read(DocumentSession session) {
            ViewGraph graph = FlowGraph.of(session.document().serviceTemplate(), session.document().types());
            return List.of(new Choice("", graph, //$NON-NLS-1$
                    graph.vertices().isEmpty() ? Messages.Flow_nothing : Messages.Flow_legend));
        }
    },

    /** In which order steps follow. */
    WORKFLOW {
        @Override
        List<Choice> read(DocumentSession session) {
            return WorkflowGraph.of(session.document().serviceTemplate()).stream().map(GraphSource::choice).toList();
        }
    };

    /**
     * A graph that can be chosen.
     *
     * @param title its name for people
     * @param graph the graph
     * @param hint  what helps to read it
     */
    record Choice(String title, ViewGraph graph, String hint) {
    }

    /** {@return the graphs, at least one} */
    abstract List<Choice> read(DocumentSession session);

    private static Choice choice(WorkflowGraph workflow) {
        String hint = workflow.graph().vertices().isEmpty() ? Messages.Workflow_nothing
                : workflow.isDerived() ? Messages.Workflow_derivedHint : Messages.Workflow_legend;
        return new Choice(workflow.isDerived() ? Messages.Workflow_derived : workflow.name(), workflow.graph(), hint);
    }
}
