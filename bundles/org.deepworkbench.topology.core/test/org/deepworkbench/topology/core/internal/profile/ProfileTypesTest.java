package org.deepworkbench.topology.core.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileTypesTest {

    private static TypeLibrary library(Profile profile, TypeSource... imported) {
        List<TypeSource> sources = new ArrayList<>(Arrays.asList(imported));
        sources.addAll(ProfileTypes.normative(profile));
        return new TypeLibrary(sources, true);
    }

    @ParameterizedTest
    @EnumSource
    void whatTypesNameIsThere(Profile profile) {
        assertEquals(List.of(), Dangling.names(library(profile)));
    }

    static Stream<Arguments> importingProfiles() {
        return Stream.of(ProfileTypes.indigo(), ProfileTypes.im(), ProfileTypes.alien())
                .flatMap(imported -> Arrays.stream(Profile.values()).map(profile -> Arguments.of(profile, imported)));
    }

    @ParameterizedTest
    @MethodSource("importingProfiles")
    void whatTypesNameIsThereBesideImportedOnes(Profile profile, TypeSource imported) {
        assertEquals(List.of(), Dangling.names(library(profile, imported)));
    }

    @ParameterizedTest
    @EnumSource
    void typesOfAllVersionsAreFound(Profile profile) {
        TypeLibrary types = library(profile);
        for (String name : List.of("tosca.nodes.ObjectStorage", "tosca.nodes.BlockStorage",
                "tosca.nodes.Storage.ObjectStorage", "tosca.nodes.Storage.BlockStorage", "tosca.nodes.Abstract.Compute",
                "tosca.nodes.Abstract.Storage", "tosca.nodes.network.Network")) {
            assertTrue(types.find(NodeType.class, name).isPresent(), name);
        }
    }

    @Test
    void ownVersionDecides() {
        assertEquals("tosca.capabilities.Container", hostOfCompute(Profile.SIMPLE_1_0));
        assertEquals("tosca.capabilities.Container", hostOfCompute(Profile.SIMPLE_1_1));
        assertEquals("tosca.capabilities.Compute", hostOfCompute(Profile.SIMPLE_1_2));
        assertEquals("tosca.capabilities.Compute", hostOfCompute(Profile.SIMPLE_1_3));
        assertEquals("tosca.capabilities.Compute", hostOfCompute(Profile.TOSCA_2_0));
        assertEquals(List.of("dependency", "attachment"), requirementsOfDisk(Profile.ALIEN));
        assertEquals(List.of("dependency"), requirementsOfDisk(Profile.SIMPLE_1_0));
    }

    private static String hostOfCompute(Profile profile) {
        TypeLibrary types = library(profile);
        CapabilityDefinition host = types.capabilities(types.find(NodeType.class, "Compute").orElseThrow()).get("host");
        assertTrue(types.properties(host).keySet().containsAll(List.of("num_cpus", "mem_size", "disk_size")));
        return host.getType();
    }

    private static List<String> requirementsOfDisk(Profile profile) {
        TypeLibrary types = library(profile);
        return List.copyOf(types.requirements(types.find(NodeType.class, "BlockStorage").orElseThrow()).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void diskOfEitherNameCanBeAttached(Profile profile) {
        TypeLibrary types = library(profile);
        assertTrue(types.derives(NodeType.class, "tosca.nodes.Storage.BlockStorage", "tosca.nodes.BlockStorage"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ALIEN")
    void softwareOfIndigoFindsRoomInEveryVersion(Profile profile) {
        TypeLibrary types = library(profile, ProfileTypes.indigo());
        NodeType compute = types.find(NodeType.class, "tosca.nodes.indigo.Compute").orElseThrow();
        CapabilityDefinition host = types.capabilities(compute).get("host");
        assertTrue(types.properties(host).keySet()
                .containsAll(List.of("num_cpus", "mem_size", "num_gpus", "gpu_vendor", "gpu_model")));
    }

    @Test
    void whatIsInheritedIsThere() {
        TypeLibrary types = library(Profile.SIMPLE_1_0, ProfileTypes.indigo());
        NodeType marathon = types.find(NodeType.class, "tosca.nodes.indigo.Container.Application.Docker.Marathon")
                .orElseThrow();
        assertTrue(types.properties(marathon).keySet()
                .containsAll(List.of("command", "environment_variables", "privileged", "enable_https")));
        assertTrue(types.attributes(marathon).containsKey("load_balancer_ips"));
        assertEquals("tosca.capabilities.Container.Docker",
                types.requirements(marathon).get("host").getCapability());
        assertTrue(types.derives(NodeType.class, marathon.getName(), "tosca.nodes.Container.Application"));
        assertFalse(types.derives(NodeType.class, marathon.getName(), "tosca.nodes.Compute"));
        NodeType runtime = types.find(NodeType.class, "tosca.nodes.indigo.Container.Runtime.Docker").orElseThrow();
        CapabilityDefinition host = types.capabilities(runtime).get("host");
        assertTrue(types.properties(host).keySet()
                .containsAll(List.of("num_cpus", "num_gpus", "mem_size", "publish_ports", "volumes")));
        assertEquals("float", types.properties(host).get("num_cpus").getType());
    }
}
