package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads artifacts (TOSCA Simple Profile 1.3, section 3.6.7): a map, or a list of one-entry maps as in older files. */
final class ArtifactReader {

    private static final Set<String> KEYS = Set.of("type", "file", "repository", "description", "deploy_path",
            "properties", "version", "artifact_version", "checksum", "checksum_algorithm", "mime_type", "metadata");

    private final Form form;

    ArtifactReader(Form form) {
        this.form = form;
    }

    void read(EObject owner, EStructuralFeature feature, YamlEntry section) {
        NamedItems.ofMap(form, section).forEach(entry -> add(owner, feature, artifact(entry)));
    }

    private ArtifactDefinition artifact(YamlEntry entry) {
        ArtifactDefinition artifact = named(ToscaFactory.eINSTANCE.createArtifactDefinition(), entry);
        if (!(entry.value().resolved() instanceof YamlMapping mapping) || ValueReader.isFunction(mapping)) {
            set(artifact, Literals.ARTIFACT_DEFINITION__FILE, ValueReader.value(entry.value()));
            return artifact;
        }
        mapping.effective().forEach(key -> readKey(artifact, key));
        return artifact;
    }

    private void readKey(ArtifactDefinition artifact, YamlEntry key) {
        switch (key.name()) {
            case "type" -> form.text(artifact, Literals.ARTIFACT_DEFINITION__TYPE, key);
            case "description" -> form.text(artifact, Literals.ARTIFACT_DEFINITION__DESCRIPTION, key);
            case "file" -> set(artifact, Literals.ARTIFACT_DEFINITION__FILE, ValueReader.value(key.value()));
            case "repository" -> form.text(artifact, Literals.ARTIFACT_DEFINITION__REPOSITORY, key);
            case "deploy_path" -> form.text(artifact, Literals.ARTIFACT_DEFINITION__DEPLOY_PATH, key);
            case "properties" -> ValueReader.assignments(artifact, Literals.ARTIFACT_DEFINITION__PROPERTIES,
                    form.entries(key));
            default -> {
                if (!KEYS.contains(key.name())) {
                    form.unknownKey(key, artifact.getName(), KEYS);
                }
                add(artifact, Literals.ARTIFACT_DEFINITION__EXTRAS, ValueReader.assignment(key));
            }
        }
    }
}
