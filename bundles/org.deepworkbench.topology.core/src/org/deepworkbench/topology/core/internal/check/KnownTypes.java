package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.eclipse.osgi.util.NLS;

/** Reports names of types that no file defines. Where an import is missing nothing is said: it may define them. */
final class KnownTypes {

    private static final List<String> PRIMITIVES = List.of("string", "integer", "float", "boolean", "timestamp",
            "version", "range", "list", "map", "scalar-unit.size", "scalar-unit.time", "scalar-unit.frequency",
            "scalar-unit.bitrate");

    private final Scope scope;

    KnownTypes(Scope scope) {
        this.scope = scope;
    }

    /**
     * Reports a name that only matters once a template uses the type: in a file of types alone, the file that imports
     * it may define the name, and services leave it at that.
     */
    @SafeVarargs
    final void expect(String name, String owner, Place place, Class<? extends EntityType>... kinds) {
        if (scope.template().getTopology() != null) {
            require(name, owner, place, kinds);
        } else {
            doubt(name, owner, place, kinds);
        }
    }

    /** Warns of a name that no type of one of the kinds has, where services do not ask for the type. */
    @SafeVarargs
    final void doubt(String name, String owner, Place place, Class<? extends EntityType>... kinds) {
        List<String> known = new ArrayList<>();
        if (isUnknown(name, known, kinds)) {
            scope.findings().warning(DiagnosticCode.UNKNOWN_TYPE, place,
                    NLS.bind(Messages.Check_unknownTypeOf, new Object[] { owner, name, Nearest.hint(name, known) }),
                    Suggestions.nearest(place, name, known));
        }
    }

    /** Reports at the place a name, given to the owner, that no type of one of the kinds has. */
    @SafeVarargs
    final void require(String name, String owner, Place place, Class<? extends EntityType>... kinds) {
        List<String> known = new ArrayList<>();
        if (isUnknown(name, known, kinds)) {
            report(Messages.Check_unknownTypeOf, name, owner, place, known);
        }
    }

    @SafeVarargs
    private boolean isUnknown(String name, List<String> known, Class<? extends EntityType>... kinds) {
        if (name == null || !scope.types().isComplete()) {
            return false;
        }
        for (Class<? extends EntityType> kind : kinds) {
            if (scope.types().find(kind, name).isPresent()) {
                return false;
            }
            known.addAll(scope.types().names(kind));
        }
        return true;
    }

    /** Reports a name that is neither a data type nor one of the types of the language. */
    void requireData(String name, String owner, Place place) {
        if (name == null || ScalarForm.isPrimitive(name) || !scope.types().isComplete()
                || scope.types().find(DataType.class, name).isPresent()) {
            return;
        }
        List<String> known = new ArrayList<>(PRIMITIVES);
        known.addAll(scope.types().names(DataType.class));
        report(Messages.Check_unknownDataType, name, owner, place, known);
    }

    private void report(String message, String name, String owner, Place place, List<String> known) {
        scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                NLS.bind(message, new Object[] { owner, name, Nearest.hint(name, known) }),
                Suggestions.nearest(place, name, known));
    }
}
