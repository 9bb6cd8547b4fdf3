package org.deepworkbench.topology.core.internal.imports;

import static org.deepworkbench.topology.core.internal.imports.ImportBench.assertTold;
import static org.deepworkbench.topology.core.internal.imports.ImportBench.topology;
import static org.deepworkbench.topology.core.internal.imports.ImportBench.types;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports that need no library. */
class ImportsTest {

    @TempDir
    private Path folder;
    private ImportBench bench;

    @BeforeEach
    void prepare() {
        bench = new ImportBench(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = { "- types/my.yaml", "- my: types/my.yaml", "- file: types/my.yaml",
        "- my: { file: types/my.yaml }", "- url: types/my.yaml", "my: types/my.yaml", "- ./types/../types/my.yaml",
        "- { file: types/my.yaml, namespace_uri: http://example.org/my }" })
    void everyWayToNameAFileIsRead(String imports) throws Exception {
        bench.write("types/my.yaml", types("", "my.Node"));
        bench.write("a.yaml", topology(imports, "my.Node"));
        assertTold(bench.judge("a.yaml"));
    }

    @Test
    void aMissingFileIsOneErrorAndItsNamesAreNotReported() throws Exception {
        bench.write("a.yaml", topology("- types/missing.yaml", "my.Node"));
        List<Diagnostic> told = bench.judge("a.yaml");
        assertTold(told, "IMPORT_UNAVAILABLE:3");
        assertTrue(told.get(0).isError());
        assertTrue(told.get(0).message().contains("types/missing.yaml"), told.get(0).message());
    }

    @Test
    void aBrokenFileIsOneErrorThatNamesTheLine() throws Exception {
        bench.write("my.yaml", "node_types:\n  my.Node:\n  ]: x\n");
        bench.write("a.yaml", topology("- my.yaml", "my.Node"));
        List<Diagnostic> told = bench.judge("a.yaml");
        assertTold(told, "IMPORT_UNAVAILABLE:3");
        assertTrue(told.get(0).message().contains("3"), told.get(0).message());
    }

    @Test
    void whatAnImportedFileLacksIsTheWarningOfItsImporter() throws Exception {
        bench.write("types/inner.yaml", types("imports: [ gone.yaml ]\n", "my.Inner"));
        bench.write("outer.yaml", types("imports:\n  - types/inner.yaml\n", "my.Outer"));
        bench.write("a.yaml", topology("- outer.yaml", "my.Unknown"));
        List<Diagnostic> told = bench.judge("a.yaml");
        assertTold(told, "IMPORT_UNAVAILABLE:3");
        assertEquals(Severity.WARNING, told.get(0).severity());
        assertTrue(told.get(0).message().contains("inner.yaml:2"), told.get(0).message());
        assertTrue(told.get(0).message().contains("gone.yaml"), told.get(0).message());
    }

    @Test
    void aFileImportedTwiceIsToldOnce() throws Exception {
        bench.write("base.yaml", types("imports: [ gone.yaml ]\n", "my.Base"));
        bench.write("b.yaml", types("imports: [ base.yaml ]\n", "my.B"));
        bench.write("c.yaml", types("imports: [ base.yaml ]\n", "my.C"));
        bench.write("a.yaml", topology("- b.yaml\n- c.yaml", "my.C"));
        assertTold(bench.judge("a.yaml"), "IMPORT_UNAVAILABLE:3");
    }

    @Test
    void aCircleIsAWarningWhereItCloses() throws Exception {
        bench.write("b.yaml", types("imports: [ a.yaml ]\n", "my.B"));
        bench.write("a.yaml", topology("- b.yaml", "my.B"));
        List<Diagnostic> told = bench.judge("a.yaml");
        assertTold(told, "IMPORT_CYCLE:3");
        assertEquals(Severity.WARNING, told.get(0).severity());
        assertTold(bench.judge("b.yaml"), "IMPORT_CYCLE:2");
    }

    @Test
    void aFileThatImportsItselfIsAWarning() throws Exception {
        bench.write("a.yaml", topology("- a.yaml", "tosca.nodes.Compute"));
        assertTold(bench.judge("a.yaml"), "IMPORT_CYCLE:3");
    }

    @Test
    void aPrefixIsUnderstoodAndMayBeLeftOut() throws Exception {
        bench.write("my.yaml", types("", "my.Node"));
        String imports = "- my:\n    file: my.yaml\n    namespace_prefix: mt";
        bench.write("a.yaml", topology(imports, "mt:my.Node"));
        bench.write("b.yaml", topology(imports, "my.Node"));
        bench.write("c.yaml", topology(imports, "other:my.Node"));
        assertTold(bench.judge("a.yaml"));
        assertTold(bench.judge("b.yaml"));
        assertTold(bench.judge("c.yaml"), "UNKNOWN_TYPE:9");
    }

    @Test
    void aFileOutsideOfTheProjectIsNotRead() throws Exception {
        bench.write("secret.yaml", types("", "my.Node"));
        bench.write("project/a.yaml", topology("- ../secret.yaml", "my.Node"));
        bench.write("project/b.yaml", topology("- " + folder.resolve("secret.yaml"), "my.Node"));
        assertTold(bench.judge("project/a.yaml"), "IMPORT_UNAVAILABLE:3");
        assertTold(bench.judge("project/b.yaml"), "IMPORT_UNAVAILABLE:3");
    }

    @Test
    void aLinkOutOfTheProjectIsNotFollowed() throws Exception {
        Path secret = bench.write("secret.yaml", types("", "my.Node"));
        bench.write("project/a.yaml", topology("- link.yaml", "my.Node"));
        Files.createSymbolicLink(folder.resolve("project/link.yaml"), secret);
        assertTold(bench.judge("project/a.yaml"), "IMPORT_UNAVAILABLE:3");
    }

    @ParameterizedTest
    @ValueSource(strings = { "- ''", "- '   '", "- 'a\\u0000b'", "- \"a\\0b\"", "- http://", "- https:///x.yaml",
        "- 'http://exa mple.org/x.yaml'", "- 'file:///etc/passwd'", "- 'ftp://example.org/x.yaml'", "- name:version",
        "- http://[::bad/x.yaml", "- .", "- ..", "- /", "- 'C:\\types.yaml'", "- profile: org.example.unknown:1.0" })
    void whatNobodyCanServeIsOneErrorAndNoException(String imports) throws Exception {
        bench.write("a.yaml", topology(imports, "my.Node"));
        assertTold(bench.judge("a.yaml"), "IMPORT_UNAVAILABLE:3");
    }

    @Test
    void anUnknownRepositoryIsToldAtItsNameAndTheFileAtItsOwn() throws Exception {
        bench.write("a.yaml", topology("- my:\n    file: my.yaml\n    repository: rep", "my.Node"));
        assertTold(bench.judge("a.yaml"), "IMPORT_UNAVAILABLE:4", "UNKNOWN_REPOSITORY:5");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://raw.githubusercontent.com/indigo-dc/tosca-types/any/branch/custom_types.yaml",
        "https://github.com/indigo-dc/tosca-types/raw/v5/custom_types.yaml",
        "https://raw.githubusercontent.com/grycap/tosca/refs/heads/main/custom_types.yaml",
        "https://raw.githubusercontent.com/grycap/ec3/tosca/tosca/custom_types.yaml" })
    void knownAddressesAreServedWithoutALibrary(String address) throws Exception {
        bench.write("a.yaml", topology("- types: " + address, "tosca.nodes.indigo.Compute"));
        assertTold(bench.judge("a.yaml"));
    }

    @Test
    void aliensArchiveAndTheProfileOfVersionTwoAreServed() throws Exception {
        bench.write("a.yaml", topology("- tosca-normative-types:1.0.0-ALIEN20", "tosca.nodes.Compute"));
        assertTold(bench.judge("a.yaml"));
        bench.write("b.yaml", "tosca_definitions_version: tosca_2_0\nimports:\n"
                + "  - profile: org.oasis-open.simple:2.0\n    namespace: tosca\n");
        assertTold(bench.judge("b.yaml"));
    }

    @Test
    void withoutANetworkNothingIsAsked() throws Exception {
        bench.write("a.yaml", topology("- https://example.org/o/r/x.yaml", "my.Node"));
        List<Diagnostic> told = bench.judge("a.yaml");
        assertTold(told, "IMPORT_UNAVAILABLE:3");
        assertFalse(told.get(0).message().contains("null"), told.get(0).message());
    }

    @Test
    void whatIsFetchedIsRead() throws Exception {
        bench.write("a.yaml", topology("- https://example.org/o/r/x.yaml", "my.Node"));
        ImportSettings network = new ImportSettings(List.of(),
                address -> types("", "my.Node").getBytes(StandardCharsets.UTF_8));
        assertTold(bench.judge("a.yaml", network));
    }

    @Test
    void whatAFetchedFileNamesBesideItselfIsFetchedBesideIt() throws Exception {
        bench.write("a.yaml", topology("- https://example.org/o/r/x.yaml", "my.Node"));
        ImportSettings network = new ImportSettings(List.of(), address -> switch (address.toString()) {
            case "https://example.org/o/r/x.yaml" -> types("imports: [ more/y.yaml ]\n").getBytes();
            case "https://example.org/o/r/more/y.yaml" -> types("", "my.Node").getBytes();
            default -> throw new IOException(address.toString());
        });
        assertTold(bench.judge("a.yaml", network));
    }

    @Test
    void whyNothingCouldBeFetchedIsTold() throws Exception {
        bench.write("a.yaml", topology("- https://example.org/o/r/x.yaml", "my.Node"));
        ImportSettings network = new ImportSettings(List.of(), address -> {
            throw new IOException("the cable is out");
        });
        assertTrue(bench.judge("a.yaml", network).get(0).message().contains("the cable is out"));
    }

    @Test
    void aTextThatIsInNoFileSaysSo() {
        TopologyDocument document = TopologyDocument.of("new", topology("- my.yaml", "my.Node"));
        assertTold(document.diagnostics(), "IMPORT_UNAVAILABLE:3");
    }

    @Test
    void aFileThatChangedIsReadAgain() throws IOException, FaultException {
        bench.write("my.yaml", types("", "my.Node"));
        bench.write("a.yaml", topology("- my.yaml", "my.Longer"));
        assertTold(bench.judge("a.yaml"), "UNKNOWN_TYPE:7");
        bench.write("my.yaml", types("", "my.Longer"));
        assertTold(bench.judge("a.yaml"));
    }

    @Test
    void aChainOfManyFilesEnds() throws Exception {
        for (int i = 0; i < 700; i++) {
            bench.write(i + ".yaml", types("imports: [ " + (i + 1) + ".yaml ]\n", "my.N" + i));
        }
        List<Diagnostic> told = bench.judge("0.yaml");
        assertTold(told, "IMPORT_UNAVAILABLE:2");
    }
}
