package org.deepworkbench.topology.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.Candidates;
import org.deepworkbench.topology.core.function.ExpressionCompletion;
import org.deepworkbench.topology.core.function.FieldEntry;
import org.deepworkbench.topology.core.function.Proposal;
import org.deepworkbench.topology.core.function.ValuePlace;
import org.deepworkbench.topology.ui.internal.functions.ExpressionAssist;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.swt.widgets.Text;

/** Offers inputs, nodes and functions while a formula is typed into a field. */
final class FormulaAssist {

    private final TopologyDocument document;
    private final Supplier<Optional<ValuePath>> place;

    private FormulaAssist(TopologyDocument document, Supplier<Optional<ValuePath>> place) {
        this.document = document;
        this.place = place;
    }

    /**
     * @param field    where formulas are typed
     * @param document the topology
     * @param place    tells where the value stands; nothing where no function may
     * @return the assistant
     */
    static ContentProposalAdapter on(Text field, TopologyDocument document, Supplier<Optional<ValuePath>> place) {
        return ExpressionAssist.on(field, new FormulaAssist(document, place)::proposals);
    }

    private List<Proposal> proposals(String text, int caret) {
        int sign = text.indexOf('=');
        Optional<ValuePath> path = place.get();
        if (path.isEmpty() || !FieldEntry.isExpression(text) || caret <= sign) {
            return List.of();
        }
        ValuePlace value = ValuePlace.of(document, path.get());
        Optional<String> type = value.type();
        return new ExpressionCompletion(new Candidates(document, value.node()), type)
                .at(text.substring(sign + 1), caret - sign - 1).stream().map(proposal -> moved(proposal, sign + 1))
                .toList();
    }

    private static Proposal moved(Proposal proposal, int by) {
        return new Proposal(proposal.start() + by, proposal.end() + by, proposal.replacement(), proposal.label(),
                proposal.detail());
    }
}
