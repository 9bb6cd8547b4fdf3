package org.deepworkbench.topology.core.picture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which nodes a diagram draws inside which others. For each node the first rule decides that finds a container for it;
 * a node for which none does is drawn inside no other.
 *
 * @param rules the rules, the one that decides first at the beginning
 */
public record Nesting(List<Rule> rules) {

    /** What is hosted is drawn inside its host, as everywhere where nothing else is said. */
    public static final Nesting HOSTING = new Nesting(List.of(new Rule.Hosting()));

    /** No node is drawn inside another. */
    public static final Nesting NONE = new Nesting(List.of());

    public Nesting {
        rules = List.copyOf(rules);
    }

    /** Finds containers for nodes. */
    public sealed interface Rule {

        /** What is hosted is drawn inside its host. */
        record Hosting() implements Rule {
        }

        /** Ports are drawn inside their machines or else networks, machines inside the network of their first port. */
        record Network() implements Rule {
        }

        /** Members of a group are drawn inside a frame that bears its name; the first group decides. */
        record Groups() implements Rule {
        }

        /** Nodes of one type are drawn inside a frame that bears its name. */
        record Types() implements Rule {
        }

        /**
         * One end of a relationship is drawn inside the other.
         *
         * @param type     full or short name of the relationship's type; those derived from it count too
         * @param inTarget whether the node that requires is drawn inside the one that meets it, or the reverse
         */
        record Relationship(String type, boolean inTarget) implements Rule {
        }

        /** {@return a word or two by which the rule is known in files} */
        default String key() {
            return switch (this) {
                case Hosting hosting -> "hosting";
                case Network network -> "network";
                case Groups groups -> "groups";
                case Types types -> "types";
                case Relationship link -> (link.inTarget() ? "in target of " : "in source of ") + link.type();
            };
        }
    }

    /** {@return a text by which nodes' places in such a diagram are kept} */
    public String key() {
        return rules.isEmpty() ? "none" : rules.stream().map(Rule::key).collect(Collectors.joining(", "));
    }

    /** {@return whether what is hosted is drawn inside its host} */
    public boolean ofHosts() {
        return rules.contains(new Rule.Hosting());
    }

    /** {@return whether groups have frames} */
    public boolean ofGroups() {
        return rules.contains(new Rule.Groups());
    }
}
