package org.deepworkbench.topology.ui.internal.figures;

import org.deepworkbench.topology.core.picture.LinkKind;

/** What kinds of lines are called. */
public final class KindNames {

    private KindNames() {
    }

    /** {@return the name of a kind, for people} */
    public static String of(LinkKind kind) {
        return switch (kind) {
            case HOSTED_ON -> Texts.Kind_hostedOn;
            case CONNECTS_TO -> Texts.Kind_connectsTo;
            case DEPENDS_ON -> Texts.Kind_dependsOn;
            case ATTACHES_TO -> Texts.Kind_attachesTo;
            case ROUTES_TO -> Texts.Kind_routesTo;
            case BINDS_TO -> Texts.Kind_bindsTo;
            case LINKS_TO -> Texts.Kind_linksTo;
            case OTHER -> Texts.Kind_other;
        };
    }
}
