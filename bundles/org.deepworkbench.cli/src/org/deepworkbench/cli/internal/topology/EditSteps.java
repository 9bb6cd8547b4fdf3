package org.deepworkbench.cli.internal.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.AddNode;
import org.deepworkbench.topology.core.edit.Connect;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.PlaceAtSite;
import org.deepworkbench.topology.core.edit.RemoveNamed;
import org.deepworkbench.topology.core.edit.RenameNamed;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.eclipse.osgi.util.NLS;

/** Edits of a topology as they are typed as options, in their order. */
public final class EditSteps {

    /** Options that edit, each with the form of what is typed behind it. */
    public enum Option {
        SET("--set", "PATH=VALUE"), UNSET("--unset", "PATH"), ADD("--add", "NAME=TYPE"),
        CONNECT("--connect", "NODE.REQUIREMENT=TARGET"), RENAME("--rename", "OLD=NEW"), DELETE("--delete", "NAME"),
        PLACE("--place", "AGREEMENT");

        private final String typed;
        private final String form;

        Option(String typed, String form) {
            this.typed = typed;
            this.form = form;
        }
    }

    private record Step(Option option, String text) {

        void run(TopologyDocument document) throws Refusal {
            try {
                document.execute(edit(this));
            } catch (FaultException impossible) {
                Fault fault = impossible.fault();
                throw Refusal.failed(new Fault(NLS.bind(Messages.EditSteps_impossible,
                        new Object[] {option.typed, text, fault.what()}), fault.where(), fault.why(), fault.remedy()));
            }
        }

        /** {@return what stands left of the first equals sign outside quotes} */
        String left() throws Refusal {
            int equals = ValuePath.length(text);
            if (equals == 0 || equals >= text.length() - 1) {
                throw wrong();
            }
            return text.substring(0, equals);
        }

        String right() throws Refusal {
            return text.substring(left().length() + 1);
        }

        Refusal wrong() {
            return Refusal.usage(new Fault(NLS.bind(Messages.EditSteps_wrong, option.typed, text), "", "",
                    NLS.bind(Messages.EditSteps_wrongRemedy, option.typed, option.form)));
        }
    }

    private final List<Step> steps = new ArrayList<>();

    /** Adds what was typed behind an option. */
    public void add(Option option, String text) {
        steps.add(new Step(option, text));
    }

    /** @throws Refusal as wrong usage, if something typed is no edit */
    public void check() throws Refusal {
        for (Step step : steps) {
            edit(step);
        }
    }

    /**
     * Makes the edits in order.
     *
     * @throws Refusal if one is not possible; those before it are made then
     */
    public void run(TopologyDocument document) throws Refusal {
        for (Step step : steps) {
            step.run(document);
        }
    }

    private static Edit edit(Step step) throws Refusal {
        return switch (step.option()) {
            case SET -> new SetValue(path(step.left()), step.right());
            case UNSET -> new UnsetValue(path(step.text()));
            case ADD -> new AddNode(name(step.left()), name(step.right()), Optional.empty());
            case CONNECT -> connect(step);
            case RENAME -> new RenameNamed(name(step.left()), name(step.right()));
            case DELETE -> new RemoveNamed(name(step.text()));
            case PLACE -> new PlaceAtSite(step.text());
        };
    }

    /** Node and requirement are typed as node and property are. */
    private static Edit connect(Step step) throws Refusal {
        ValuePath path = path(step.left());
        String requirement = path.steps().getLast().toString();
        String node = path.steps().get(path.steps().size() - 3).toString();
        if (!path.equals(ValuePath.property(node, requirement))) {
            throw step.wrong();
        }
        return new Connect(node, requirement, name(step.right()));
    }

    private static ValuePath path(String text) throws Refusal {
        try {
            return ValuePath.parse(text);
        } catch (FaultException noPath) {
            throw Refusal.usage(noPath.fault());
        }
    }

    /** A name may stand in quotes, as it must in a path if it holds a dot. */
    private static String name(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
    }
}
