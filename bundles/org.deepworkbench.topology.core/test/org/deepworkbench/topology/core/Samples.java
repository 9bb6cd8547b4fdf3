package org.deepworkbench.topology.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Topologies that tests work on. */
public final class Samples {

    /** A small topology that is right. */
    public static final String SMALL = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              inputs:
                image:
                  type: string
              node_templates:
                # where it runs
                Docker:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities:
                    host:
                      properties:
                        num_cpus: 2   # two will do
                        mem_size: 4 GB
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  properties:
                    command: "run it"
                    environment_variables: { MODE: fast }
                  requirements:
                    - host: Docker
                  artifacts:
                    image:
                      file: { get_input: image }
                      type: tosca.artifacts.Deployment.Image.Container.Docker
              outputs:
                endpoint:
                  value: { concat: [ 'http://', { get_attribute: [ app, load_balancer_ips, 0 ] } ] }
            """;

    private Samples() {
    }

    /** {@return the example that the workbench brings} */
    public static Path example() {
        return root().resolve("examples/phytoplankton/topology.yaml");
    }

    /** {@return the published templates of DEEP; the test is left out where the corpus is absent} */
    public static List<Path> deepTemplates() {
        return files("tosca/indigo-dc+tosca-templates/deep-oc");
    }

    /** {@return a published template of DEEP; the test is left out where the corpus is absent} */
    public static Path deepTemplate(String name) {
        return deepTemplates().stream().filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }

    /** {@return the published examples of INDIGO; the test is left out where the corpus is absent} */
    public static List<Path> indigoExamples() {
        return files("tosca/indigo-dc+tosca-types/examples");
    }

    /** {@return the published types of INDIGO and DEEP; the test is left out where the corpus is absent} */
    public static Path indigoTypes() {
        return files("tosca/indigo-dc+tosca-types").get(0);
    }

    /** {@return the published normative types of Alien; the test is left out where the corpus is absent} */
    public static Path alienTypes() {
        return files("tosca/alien4cloud+tosca-normative-types").get(0);
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(String folder) {
        Path corpus = Optional.ofNullable(System.getenv("DEEP_WORKBENCH_CORPUS")).map(Path::of)
                .orElseGet(() -> root().resolve("../shared/corpus").normalize());
        if (!Files.isDirectory(corpus.resolve(folder))) {
            Assumptions.abort("corpus absent");
        }
        try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted()
                    .peek(file -> System.out.println("corpus file: " + corpus.relativize(file))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
