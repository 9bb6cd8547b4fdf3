package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.place;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Import;
import org.deepworkbench.topology.model.tosca.Repository;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;

/** Reads imports and repositories (TOSCA Simple Profile 1.3, sections 3.6.6 and 3.6.8; TOSCA 2.0, section 6.8). */
final class ImportReader {

    /** Keynames that say where an imported file is. */
    private static final List<String> KINDS = List.of("file", "url", "profile");

    private final Form form;

    ImportReader(Form form) {
        this.form = form;
    }

    /** A list of imports; a plain map of names and files, as some write, is read as well. */
    void imports(ServiceTemplate template, YamlEntry section) {
        if (section.value().resolved() instanceof YamlMapping mapping) {
            mapping.effective().forEach(entry -> named(template, entry));
            return;
        }
        for (YamlNode item : form.items(section)) {
            if (item.resolved() instanceof YamlMapping mapping) {
                item(template, item, mapping);
            } else {
                form.text(item, section.name()).ifPresent(file -> imported(template, item, file));
            }
        }
    }

    /** {@code - file: …} with other keynames, or {@code - name: …}. */
    private void item(ServiceTemplate template, YamlNode item, YamlMapping mapping) {
        if (KINDS.stream().anyMatch(kind -> mapping.written(kind).isPresent())) {
            keys(template, item, Optional.empty(), mapping);
        } else {
            mapping.effective().forEach(entry -> named(template, entry));
        }
    }

    private void named(ServiceTemplate template, YamlEntry entry) {
        if (entry.value().resolved() instanceof YamlMapping keys) {
            keys(template, entry, Optional.of(entry.name()), keys);
        } else {
            form.text(entry).ifPresent(file -> set(imported(template, entry, file), Literals.IMPORT__NAME,
                    entry.name()));
        }
    }

    private void keys(ServiceTemplate template, Place place, Optional<String> name, YamlMapping keys) {
        Optional<YamlEntry> where = KINDS.stream().map(keys::written).flatMap(Optional::stream).findFirst();
        Optional<String> file = where.flatMap(form::text);
        if (file.isEmpty()) {
            form.missingKey(KINDS.get(0), Messages.Read_import, place);
            return;
        }
        Import imported = imported(template, place, file.get());
        set(imported, Literals.IMPORT__KIND, where.get().name());
        name.ifPresent(text -> set(imported, Literals.IMPORT__NAME, text));
        keys.written("repository").flatMap(form::text)
                .ifPresent(text -> set(imported, Literals.IMPORT__REPOSITORY, text));
        keys.written("namespace_uri").flatMap(form::text)
                .ifPresent(text -> set(imported, Literals.IMPORT__NAMESPACE_URI, text));
        keys.written("namespace_prefix").or(() -> keys.written("namespace")).flatMap(form::text)
                .ifPresent(text -> set(imported, Literals.IMPORT__NAMESPACE_PREFIX, text));
    }

    private static Import imported(ServiceTemplate template, Place place, String file) {
        Import imported = place(ToscaFactory.eINSTANCE.createImport(), place);
        set(imported, Literals.IMPORT__FILE, file);
        add(template, Literals.SERVICE_TEMPLATE__IMPORTS, imported);
        return imported;
    }

    /** The short form, {@code name: address}, says the address only. */
    void repositories(ServiceTemplate template, YamlEntry section) {
        boolean listed = section.value().resolved() instanceof YamlSequence;
        List<YamlEntry> entries = listed ? form.items(section).stream()
                .flatMap(item -> form.entries(item, section.name()).stream()).toList() : form.entries(section);
        entries.forEach(entry -> add(template, Literals.SERVICE_TEMPLATE__REPOSITORIES, repository(entry)));
    }

    private Repository repository(YamlEntry entry) {
        Repository repository = Elements.named(ToscaFactory.eINSTANCE.createRepository(), entry);
        if (!(entry.value().resolved() instanceof YamlMapping mapping)) {
            form.text(entry).ifPresent(url -> set(repository, Literals.REPOSITORY__URL, url));
            return repository;
        }
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "url" -> form.text(key).ifPresent(url -> set(repository, Literals.REPOSITORY__URL, url));
                case "description" -> form.text(key)
                        .ifPresent(text -> set(repository, Literals.REPOSITORY__DESCRIPTION, text));
                default -> add(repository, Literals.REPOSITORY__EXTRAS, ValueReader.assignment(key));
            }
        }
        if (mapping.written("url").isEmpty()) {
            form.missingKey("url", entry.name(), entry.key());
        }
        return repository;
    }
}
