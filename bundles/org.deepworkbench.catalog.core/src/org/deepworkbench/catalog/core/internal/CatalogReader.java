package org.deepworkbench.catalog.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.CatalogSource.Content;
import org.eclipse.osgi.util.NLS;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a catalog file: YAML with one list {@code modules}. A bad entry becomes a fault and hides no other. Bounded:
 * {@value #MOST_BYTES} bytes, {@value #MOST_ENTRIES} entries, no aliases that unfold.
 */
public final class CatalogReader {

    static final int MOST_BYTES = 4 << 20;
    static final int MOST_ENTRIES = 2_000;
    private static final int MOST_ALIASES = 50;

    private CatalogReader() {
    }

    /**
     * @param in   the catalog; read to its end, not closed
     * @param name how the catalog is called in faults
     * @throws IOException    if it cannot be read
     * @throws FaultException if it is too big, no YAML, or has no list of modules
     */
    public static Content read(InputStream in, String name) throws IOException, FaultException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw unusable(name, NLS.bind(Messages.CatalogReader_tooBig, MOST_BYTES >> 20));
        }
        return entries(parse(new String(bytes, StandardCharsets.UTF_8), name), name);
    }

    private static List<?> parse(String text, String name) throws FaultException {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_BYTES)
                .setMaxAliasesForCollections(MOST_ALIASES).setLabel(name)
                .setBufferSize(text.length()) // with a smaller one the parser fails on some characters beyond U+FFFF
                .build();
        try {
            if (new Load(settings).loadFromString(text) instanceof Map<?, ?> root
                    && root.get("modules") instanceof List<?> modules) { //$NON-NLS-1$
                return modules;
            }
        } catch (YamlEngineException | StackOverflowError e) {
            throw unusable(name, String.valueOf(e.getMessage()));
        }
        throw unusable(name, Messages.CatalogReader_noModules);
    }

    private static Content entries(List<?> entries, String name) throws FaultException {
        if (entries.size() > MOST_ENTRIES) {
            throw unusable(name, NLS.bind(Messages.CatalogReader_tooMany, MOST_ENTRIES));
        }
        List<CatalogModule> modules = new ArrayList<>();
        List<Fault> bad = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (Object entry : entries) {
            number++;
            try {
                CatalogModule module = EntryReader.read(entry);
                if (!ids.add(module.id())) {
                    throw new EntryException(NLS.bind(Messages.CatalogReader_duplicateId, module.id()));
                }
                modules.add(module);
            } catch (EntryException e) {
                bad.add(new Fault(Messages.CatalogReader_badEntry,
                        NLS.bind(Messages.CatalogReader_entryPlace, name, number), e.getMessage(),
                        Messages.CatalogReader_remedyEntry));
            }
        }
        return new Content(modules, bad);
    }

    private static FaultException unusable(String name, String why) {
        return new FaultException(
                new Fault(Messages.EmbeddedCatalog_unreadable, name, why, Messages.EmbeddedCatalog_remedy));
    }
}
