package org.deepworkbench.topology.core.picture;

import java.util.List;
import java.util.Map;

/** What kind of relationship a link stands for. Each kind is drawn in a way of its own. */
public enum LinkKind {
    /** One runs on the other. */
    HOSTED_ON,
    /** One talks to the other over the network. */
    CONNECTS_TO,
    /** One needs the other in a way that nothing more is said of. */
    DEPENDS_ON,
    /** A volume is attached to a machine. */
    ATTACHES_TO,
    /** Requests are passed on to the other. */
    ROUTES_TO,
    /** A port belongs to a machine. */
    BINDS_TO,
    /** A port belongs to a network. */
    LINKS_TO,
    /** Any other relationship, or one of a type that nobody knows. */
    OTHER;

    private static final Map<String, LinkKind> BY_TYPE = Map.of("tosca.relationships.HostedOn", HOSTED_ON,
            "tosca.relationships.ConnectsTo", CONNECTS_TO, "tosca.relationships.DependsOn", DEPENDS_ON,
            "tosca.relationships.AttachesTo", ATTACHES_TO, "tosca.relationships.RoutesTo", ROUTES_TO,
            "tosca.relationships.network.BindsTo", BINDS_TO, "tosca.relationships.network.LinksTo", LINKS_TO);

    /**
     * Tells the kind of a relationship type: that of its nearest ancestor among the types of the language.
     *
     * @param lineage full names of the type and its ancestors, itself first
     */
    public static LinkKind of(List<String> lineage) {
        return lineage.stream().filter(BY_TYPE::containsKey).map(BY_TYPE::get).findFirst().orElse(OTHER);
    }
}
