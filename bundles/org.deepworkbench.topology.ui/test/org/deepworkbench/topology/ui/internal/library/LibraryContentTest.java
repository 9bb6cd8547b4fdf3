package org.deepworkbench.topology.ui.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.junit.jupiter.api.Test;

class LibraryContentTest {

    private static final CatalogModule MODULE = new CatalogModule("plankton", "Plankton", "Names tiny plants.", "",
            List.of(), "", "deephdc/plankton", Map.of(), Optional.empty());
    private static final String MARATHON = "tosca.nodes.indigo.Container.Application.Docker.Marathon";

    private final TypeLibrary types = Topologies.session(Topologies.TWO_RUNTIMES).document().types();
    private final List<LibraryGroup> content = LibraryContent.of(List.of(MODULE), types, Set.of());

    private static List<String> labels(List<LibraryGroup> groups) {
        return groups.stream().flatMap(LibraryGroup::all).map(LibraryItem::label).toList();
    }

    @Test
    void showsModulesFirst() {
        assertEquals(List.of(new LibraryItem.Module(MODULE)), content.get(0).items());
    }

    @Test
    void leavesOutTheRootOfAllTypes() {
        assertFalse(labels(content).contains("Root"));
        assertTrue(labels(content).contains("Docker.Marathon"));
    }

    @Test
    void typesOfTheTopologyItselfHaveAGroupOfTheirOwn() {
        List<LibraryGroup> own = LibraryContent.of(List.of(), types, Set.of(MARATHON));
        assertEquals(Messages.Library_own, own.get(0).label());
        assertEquals(List.of("Docker.Marathon"), labels(own.subList(0, 1)));
        assertFalse(labels(own.subList(1, own.size())).contains("Docker.Marathon"));
    }

    @Test
    void noListIsLongerThanAPersonReads() {
        String text = "tosca_definitions_version: tosca_simple_yaml_1_3\nnode_types:\n";
        StringBuilder many = new StringBuilder(text);
        for (int i = 0; i < 60; i++) {
            many.append("  org.family").append(i % 5).append(".Thing").append(i)
                    .append(": { derived_from: tosca.nodes.Compute }\n");
        }
        TypeLibrary large = Topologies.session(many.toString()).document().types();
        LibraryGroup machines = LibraryContent.of(List.of(), large, Set.of()).stream()
                .filter(group -> group.label().equals(Messages.Library_machines)).findFirst().orElseThrow();
        assertEquals(List.of(), machines.items());
        assertTrue(machines.groups().stream().anyMatch(
                family -> family.label().equals("org.family3") && family.items().size() == 12),
                machines.groups()::toString);
    }

    @Test
    void favouritesAndWhatWasUsedLastStandFirst() {
        LibraryItem plankton = new LibraryItem.Module(MODULE);
        LibraryItem compute = content.stream().flatMap(LibraryGroup::all)
                .filter(item -> item.label().equals("Compute")).findFirst().orElseThrow();
        Preferred preferred = new Preferred(List.of("type of.another.Topology", compute.key()), List.of(plankton.key()));
        List<LibraryGroup> all = LibraryContent.withPreferred(content, preferred);
        assertEquals(LibraryGroup.of(LibraryGroup.Kind.FAVOURITES, List.of(compute)), all.get(0));
        assertEquals(LibraryGroup.of(LibraryGroup.Kind.RECENT, List.of(plankton)), all.get(1));
        assertEquals(content, all.subList(2, all.size()));
        assertEquals(content, LibraryContent.withPreferred(content, Preferred.NONE));
    }

    @Test
    void detailsTellWhatATypeNeedsAndWhereItComesFrom() {
        LibraryItem marathon = content.stream().flatMap(LibraryGroup::all)
                .filter(item -> item.fullName().equals(MARATHON)).findFirst().orElseThrow();
        ItemDetails details = ItemDetails.of(marathon, types);
        assertEquals(MARATHON, details.name());
        String facts = details.facts().toString();
        assertTrue(facts.contains("Root") && facts.contains("host") && facts.contains("command"), facts);
        assertFalse(facts.contains("dependency"), facts);
    }
}
