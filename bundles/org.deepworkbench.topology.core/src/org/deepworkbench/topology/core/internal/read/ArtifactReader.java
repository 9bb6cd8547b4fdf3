package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads artifacts (TOSCA Simple Profile 1.3, section 3.7.1): a map, or a list of one-entry maps as in older files. */
final class ArtifactReader {

    private static final Set<String> KEYS = Set.of("type", "file", "repository", "description", "deploy_path",
            "properties", "version", "artifact_version", "checksum", "checksum_algorithm", "mime_type");

    private final Form form;

    ArtifactReader(Form form) {
        this.form = form;
    }

    void read(EObject owner, EStructuralFeature feature, YamlEntry section) {
        List<YamlNode> maps = section.value().resolved() instanceof YamlSequence sequence ? sequence.items()
                : List.of(section.value());
        for (YamlNode map : maps) {
            form.entries(map, section.name()).forEach(entry -> add(owner, feature, artifact(entry)));
        }
    }

    private ArtifactDefinition artifact(YamlEntry entry) {
        ArtifactDefinition artifact = named(ToscaFactory.eINSTANCE.createArtifactDefinition(), entry);
        if (!(entry.value().resolved() instanceof YamlMapping)) {
            set(artifact, Literals.ARTIFACT_DEFINITION__FILE, ValueReader.value(entry.value()));
            return artifact;
        }
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "type" -> form.text(key)
                        .ifPresent(text -> set(artifact, Literals.ARTIFACT_DEFINITION__TYPE, text));
                case "description" -> form.text(key)
                        .ifPresent(text -> set(artifact, Literals.ARTIFACT_DEFINITION__DESCRIPTION, text));
                case "file" -> set(artifact, Literals.ARTIFACT_DEFINITION__FILE, ValueReader.value(key.value()));
                case "repository" -> form.text(key)
                        .ifPresent(text -> set(artifact, Literals.ARTIFACT_DEFINITION__REPOSITORY, text));
                case "deploy_path" -> form.text(key)
                        .ifPresent(text -> set(artifact, Literals.ARTIFACT_DEFINITION__DEPLOY_PATH, text));
                default -> {
                    if (!KEYS.contains(key.name())) {
                        form.unknownKey(key, entry.name(), KEYS);
                    }
                }
            }
        }
        return artifact;
    }
}
