package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.check.AssignmentCheck.Owner;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.eclipse.osgi.util.NLS;

/** Checks artifacts: that their types exist, and that they name a file. */
final class ArtifactCheck {

    private final Scope scope;
    private final FunctionCheck functions;

    ArtifactCheck(Scope scope, FunctionCheck functions) {
        this.scope = scope;
        this.functions = functions;
    }

    /** @param owner the type of the node, which may say more of an artifact of the same name */
    void check(List<ArtifactDefinition> artifacts, Optional<NodeType> owner) {
        for (ArtifactDefinition artifact : artifacts) {
            functions.checkInside(artifact.getFile());
            type(artifact);
            file(artifact, owner);
        }
    }

    private void type(ArtifactDefinition artifact) {
        Optional<ArtifactType> type = scope.types().find(ArtifactType.class, artifact.getType());
        if (type.isPresent()) {
            new AssignmentCheck(scope, functions).given(artifact.getProperties(), Owner.of(scope, type.get()));
            return;
        }
        functions.checkInside(artifact.getProperties());
        if (artifact.getType() != null && scope.types().isComplete()) {
            Place place = Places.of(artifact, "type");
            List<String> known = scope.types().names(ArtifactType.class);
            scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                    NLS.bind(Messages.Check_unknownArtifactType, new Object[] { artifact.getName(),
                            artifact.getType(), Nearest.hint(artifact.getType(), known) }),
                    Suggestions.nearest(place, artifact.getType(), known));
        }
    }

    /** Services deploy what the artifact of the type says where the template says nothing. */
    private void file(ArtifactDefinition artifact, Optional<NodeType> owner) {
        boolean declared = owner.isEmpty() || scope.types().lineage(owner.get()).stream()
                .flatMap(step -> step.getArtifacts().stream())
                .anyMatch(known -> artifact.getName().equals(known.getName()) && known.getFile() != null);
        if (artifact.getFile() == null && !declared && !Keynames.isMisspelt(artifact.getExtras(), "file")) {
            scope.findings().warning(DiagnosticCode.MISSING_KEY, artifact.getNamePlace(),
                    NLS.bind(Messages.Check_artifactFile, artifact.getName()));
        }
    }
}
