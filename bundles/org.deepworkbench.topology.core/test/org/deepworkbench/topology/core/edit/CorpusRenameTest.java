package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.junit.jupiter.api.Test;

/**
 * Whatever people named is renamed and named back: the text is the same to the byte. A sample of the corpus; all of it
 * with {@code -Dcorpus.full=true}. The seed is printed.
 */
class CorpusRenameTest {

    private static final int SAMPLE = 60;
    private static final String FRESH = "brand_new_name";

    @Test
    void whateverHasANameIsRenamedAndNamedBack() throws Exception {
        long seed = Long.getLong("corpus.seed", System.nanoTime());
        System.out.println("corpus.seed=" + seed);
        List<Path> files = new ArrayList<>(CorpusFiles.yaml());
        Collections.shuffle(files, new Random(seed));
        int renamed = 0;
        for (Path file : Boolean.getBoolean("corpus.full") ? files : files.subList(0, SAMPLE)) {
            String text = CorpusFiles.text(file).filter(Meaning::isReadable).orElse("");
            renamed += renameAll(text, file + ", seed " + seed);
        }
        System.out.println(renamed + " things renamed");
        assertTrue(renamed > SAMPLE, "too few: " + renamed);
    }

    private static int renameAll(String text, String file) throws FaultException {
        EditContext context = EditHarness.context(TopologyDocument.of("corpus.yaml", text));
        YamlScript script = new YamlScript(text);
        int renamed = 0;
        for (ElementKind kind : ElementKind.values()) {
            for (String name : new LinkedHashSet<>(Elements.names(script, kind))) {
                String after = EditHarness.applied(text, new Rename(kind, name, FRESH).effect(context).edits());
                EditContext changed = EditHarness.context(TopologyDocument.of("corpus.yaml", after));
                assertEquals(text, EditHarness.applied(after, new Rename(kind, FRESH, name).effect(changed).edits()),
                        kind + " " + name + " of " + file);
                assertEquals(text.lines().count(), after.lines().count());
                renamed++;
            }
        }
        return renamed;
    }
}
