package org.deepworkbench.topology.core.internal.imports;

import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Import;
import org.eclipse.osgi.util.NLS;

/** What is to be told about an import. */
sealed interface Problem {

    /** Tells it where the import stands. */
    void report(Import imported, Findings findings);

    /**
     * {@return what is to be told about the import of a file whose own import has this problem}
     *
     * @param where file and line of the inner import
     * @param inner the inner import's name
     */
    Optional<Problem> within(String where, String inner);

    /** Nobody can serve it. */
    record Unavailable(String name, String reason) implements Problem {
        @Override
        public void report(Import imported, Findings findings) {
            findings.error(DiagnosticCode.IMPORT_UNAVAILABLE, imported.getPlace(),
                    NLS.bind(Messages.Import_unavailable, name, reason));
        }

        @Override
        public Optional<Problem> within(String where, String inner) {
            return Optional.of(new Inside(where, inner, reason));
        }
    }

    /** Its repository is not declared, so that its file cannot be served either. */
    record UnknownRepository(String name, String hint) implements Problem {
        @Override
        public void report(Import imported, Findings findings) {
            findings.error(DiagnosticCode.UNKNOWN_REPOSITORY, key(imported, "repository"),
                    NLS.bind(Messages.Import_unknownRepository, name, hint));
            findings.error(DiagnosticCode.IMPORT_UNAVAILABLE, key(imported, "file"),
                    NLS.bind(Messages.Import_unavailable, imported.getFile(), Messages.Import_noRepository));
        }

        @Override
        public Optional<Problem> within(String where, String inner) {
            return Optional.of(new Inside(where, inner, Messages.Import_noRepository));
        }

        private static Place key(Import imported, String keyname) {
            Object node = imported.getPlace() instanceof YamlEntry entry ? entry.value() : imported.getPlace();
            return node instanceof YamlMapping keys
                    ? keys.written(keyname).<Place>map(YamlEntry::value).orElse(imported.getPlace())
                    : imported.getPlace();
        }
    }

    /** A file of a library answers for an address. */
    record Substituted(String address, Path file) implements Problem {
        @Override
        public void report(Import imported, Findings findings) {
            findings.info(DiagnosticCode.IMPORT_SUBSTITUTED, imported.getPlace(),
                    NLS.bind(Messages.Import_substituted, address, file));
        }

        @Override
        public Optional<Problem> within(String where, String inner) {
            return Optional.empty();
        }
    }

    /**
     * It imports a file that is being imported.
     *
     * @param name  the import's name
     * @param where file and line of the import, if that is not the one it is told at
     */
    record Circle(String name, Optional<String> where) implements Problem {
        @Override
        public void report(Import imported, Findings findings) {
            String place = where.map(inner -> name + " (" + inner + ")").orElse(name);
            findings.warning(DiagnosticCode.IMPORT_CYCLE, imported.getPlace(),
                    NLS.bind(Messages.Import_circle, place));
        }

        @Override
        public Optional<Problem> within(String place, String inner) {
            return Optional.of(where.isPresent() ? this : new Circle(name, Optional.of(place)));
        }
    }

    /** Something is wrong with an import of the imported file, or deeper; that file's own check calls it an error. */
    record Inside(String where, String inner, String reason) implements Problem {
        @Override
        public void report(Import imported, Findings findings) {
            findings.warning(DiagnosticCode.IMPORT_UNAVAILABLE, imported.getPlace(),
                    NLS.bind(Messages.Import_inside, new Object[] { where, inner, reason }));
        }

        @Override
        public Optional<Problem> within(String outerPlace, String outerInner) {
            return Optional.of(this);
        }
    }
}
