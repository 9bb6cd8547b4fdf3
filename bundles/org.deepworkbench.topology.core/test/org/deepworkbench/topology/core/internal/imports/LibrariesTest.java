package org.deepworkbench.topology.core.internal.imports;

import static org.deepworkbench.topology.core.internal.imports.ImportBench.assertTold;
import static org.deepworkbench.topology.core.internal.imports.ImportBench.topology;
import static org.deepworkbench.topology.core.internal.imports.ImportBench.types;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that libraries answer. */
class LibrariesTest {

    private static final String HEAD = "metadata:\n  template_name: my-types\n  template_version: 1.2.0-SNAPSHOT\n";

    @TempDir
    private Path folder;
    private ImportBench bench;

    @BeforeEach
    void prepare() {
        bench = new ImportBench(folder);
    }

    @Test
    void anArchiveIsFoundByItsNameAndVersion() throws Exception {
        bench.write("lib/deep/er/types.yml", types(HEAD, "my.Node"));
        bench.write("t/a.yaml", topology("- my-types:1.2.0-SNAPSHOT", "my.Node"));
        assertTold(bench.judge("t/a.yaml"), "IMPORT_UNAVAILABLE:3");
        assertTold(bench.judge("t/a.yaml", "lib"));
    }

    @Test
    void keysOfTheFileItselfAndQuotesAreReadToo() throws Exception {
        bench.write("lib/types.yml", types("template_name: \"my-types\" # mine\ntemplate_version: '1.0'\n", "my.Node"));
        bench.write("t/a.yaml", topology("- my-types:1.0", "my.Node"));
        assertTold(bench.judge("t/a.yaml", "lib"));
    }

    @Test
    void anotherVersionIsNoAnswerButIsNamed() throws Exception {
        bench.write("lib/types.yml", types(HEAD, "my.Node"));
        bench.write("t/a.yaml", topology("- my-types:2.0.0", "my.Node"));
        List<Diagnostic> told = bench.judge("t/a.yaml", "lib");
        assertTold(told, "IMPORT_UNAVAILABLE:3");
        assertTrue(told.get(0).message().contains("1.2.0-SNAPSHOT"), told.get(0).message());
    }

    @Test
    void anArchiveInsideOfALibraryIsOpened() throws Exception {
        Files.createDirectories(folder.resolve("lib"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("lib/my.csar")))) {
            entry(zip, "types.yml", types(HEAD + "imports: [ more/base.yml ]\n", "my.Node"));
            entry(zip, "more/base.yml", types("", "my.Base"));
        }
        Files.writeString(folder.resolve("lib/broken.zip"), "PK no archive");
        bench.write("t/a.yaml", topology("- my-types:1.2.0-SNAPSHOT", "my.Base"));
        assertTold(bench.judge("t/a.yaml", "lib"));
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void anAddressIsAnsweredByTheLongestTailAndThatIsNoted() throws Exception {
        bench.write("lib/c.yaml", types("", "my.Other"));
        bench.write("lib/b/c.yaml", types("", "my.Node"));
        bench.write("lib/x/c.yaml", types("", "my.Wrong"));
        bench.write("t/a.yaml", topology("- https://example.org/owner/repo/raw/any/a/b/c.yaml", "my.Node"));
        List<Diagnostic> told = bench.judge("t/a.yaml", "lib");
        assertTold(told, "IMPORT_SUBSTITUTED:3");
        assertEquals(Severity.INFO, told.get(0).severity());
        assertTrue(told.get(0).message().contains(Path.of("b", "c.yaml").toString()), told.get(0).message());
    }

    @Test
    void theLongestTailOfAllLibrariesCounts() throws Exception {
        bench.write("one/c.yaml", types("", "my.Other"));
        bench.write("two/b/c.yaml", types("", "my.Node"));
        bench.write("t/a.yaml", topology("- https://example.org/owner/repo/raw/any/a/b/c.yaml", "my.Node"));
        assertTold(bench.judge("t/a.yaml", "one", "two"), "IMPORT_SUBSTITUTED:3");
    }

    @Test
    void aTailBelowOtherFoldersIsFoundToo() throws Exception {
        bench.write("lib/samples/data/custom_types/c.yaml", types("", "my.Node"));
        bench.write("lib/unlike/c.yaml", types("", "my.Other"));
        bench.write("t/a.yaml", topology("- https://example.com/custom_types/c.yaml", "my.Node"));
        assertTold(bench.judge("t/a.yaml", "lib"), "IMPORT_SUBSTITUTED:3");
    }

    @Test
    void aFileOfTheSameNameElsewhereIsNoAnswer() throws Exception {
        bench.write("lib/unlike/types.yaml", types("", "my.Node"));
        bench.write("t/a.yaml", topology("- https://example.org/owner/repo/main/types.yaml", "my.Node"));
        assertTold(bench.judge("t/a.yaml", "lib"), "IMPORT_UNAVAILABLE:3");
    }

    @Test
    void foldersCalledLikeTheRepositoryAreKnown() throws Exception {
        bench.write("libs/owner+repo/types.yaml", types("", "my.Node"));
        bench.write("libs/other+repo/types.yaml", types("", "my.Other"));
        bench.write("t/a.yaml", topology("- https://raw.githubusercontent.com/owner/repo/main/types.yaml", "my.Node"));
        assertTold(bench.judge("t/a.yaml", "libs"), "IMPORT_SUBSTITUTED:3");
    }

    @Test
    void aRepositoryIsAnAddress() throws Exception {
        bench.write("lib/b/c.yaml", types("", "my.Node"));
        for (String repository : List.of("rep: https://example.org/o/r/raw/main/", "rep: { url: http://example.org }")) {
            bench.write("t/a.yaml", topology("- { file: b/c.yaml, repository: rep }", "my.Node") + "repositories:\n  "
                    + repository + "\n");
            assertTold(bench.judge("t/a.yaml", "lib"), "IMPORT_SUBSTITUTED:3");
        }
    }

    @Test
    void aFileKnownToComeFromElsewhereIsNoAnswer() throws Exception {
        bench.write("lib/b/c.yaml", types("", "my.Node"));
        bench.write("lib/says.yaml", types("imports:\n  - file: b/c.yaml\n    namespace_uri: "
                + "https://github.com/right/repo/raw/master/b/c.yaml\n"));
        bench.write("t/a.yaml", topology("- https://raw.githubusercontent.com/right/repo/dev/b/c.yaml", "my.Node"));
        bench.write("t/b.yaml", topology("- https://github.com/wrong/repo/raw/master/b/c.yaml", "my.Node"));
        bench.write("t/c.yaml", topology("- https://elsewhere.org/right/repo/raw/master/b/c.yaml", "my.Node"));
        assertTold(bench.judge("t/a.yaml", "lib"), "IMPORT_SUBSTITUTED:3");
        assertTold(bench.judge("t/b.yaml", "lib"), "IMPORT_UNAVAILABLE:3");
        assertTold(bench.judge("t/c.yaml", "lib"), "IMPORT_UNAVAILABLE:3");
    }

    @Test
    void carriedTypesAnswerUnlessTheLibraryHasTheirRepository() throws Exception {
        bench.write("mine/custom_types.yaml", types("", "my.Node"));
        bench.write("tosca-types/custom_types.yaml", types("", "my.Node"));
        String indigo = "- https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml";
        bench.write("t/a.yaml", topology(indigo, "tosca.nodes.indigo.Compute"));
        bench.write("t/b.yaml", topology(indigo, "my.Node"));
        bench.write("t/c.yaml", topology("- https://raw.githubusercontent.com/grycap/tosca/main/custom_types.yaml",
                "tosca.nodes.indigo.Compute"));
        assertTold(bench.judge("t/a.yaml", "mine"));
        assertTold(bench.judge("t/b.yaml", "tosca-types"), "IMPORT_SUBSTITUTED:3");
        assertTold(bench.judge("t/c.yaml", "tosca-types"));
    }

    @Test
    void typesThatNobodyImportsAreFoundInLibraries() throws Exception {
        bench.write("lib/my/types.tosca", types("", "my.Node"));
        bench.write("t/a.yaml", topology("[]", "my.Node"));
        assertTold(bench.judge("t/a.yaml", "lib"));
        assertTold(bench.judge("t/a.yaml"), "UNKNOWN_TYPE:7");
    }

    @Test
    void whatALibraryImportsByARelativeNameStaysInIt() throws Exception {
        bench.write("secret.yaml", types("", "my.Node"));
        bench.write("lib/types.yaml", types(HEAD + "imports: [ ../secret.yaml ]\n", "my.Other"));
        bench.write("t/a.yaml", topology("- my-types:1.2.0-SNAPSHOT", "my.Node"));
        List<Diagnostic> told = bench.judge("t/a.yaml", "lib");
        assertTold(told, "IMPORT_UNAVAILABLE:3");
        assertEquals(Severity.WARNING, told.get(0).severity());
    }

    @Test
    void linksInALibraryAreNotFollowed() throws Exception {
        bench.write("secret/types.yaml", types(HEAD, "my.Node"));
        Files.createDirectories(folder.resolve("lib"));
        Files.createSymbolicLink(folder.resolve("lib/secret"), folder.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("lib/round"), folder.resolve("lib"));
        bench.write("t/a.yaml", topology("- my-types:1.2.0-SNAPSHOT", "my.Node"));
        assertTold(bench.judge("t/a.yaml", "lib"), "IMPORT_UNAVAILABLE:3");
    }

    @Test
    void librariesThatAreNotThereAnswerNothing() throws Exception {
        bench.write("t/a.yaml", topology("- my-types:1.0", "my.Node"));
        assertTold(bench.judge("t/a.yaml", "absent", "t/a.yaml"), "IMPORT_UNAVAILABLE:3");
    }

    @Test
    void settingsMadeAnewLookAtTheFoldersAnew() throws Exception {
        bench.write("t/a.yaml", topology("- my-types:1.2.0-SNAPSHOT", "my.Node"));
        ImportSettings before = bench.settings("lib");
        Files.createDirectories(folder.resolve("lib"));
        assertTold(bench.judge("t/a.yaml", before), "IMPORT_UNAVAILABLE:3");
        bench.write("lib/types.yml", types(HEAD, "my.Node"));
        assertTold(bench.judge("t/a.yaml", bench.settings("lib")));
    }
}
