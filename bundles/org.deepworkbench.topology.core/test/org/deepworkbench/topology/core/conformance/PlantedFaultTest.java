package org.deepworkbench.topology.core.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.conformance.Verdict.Kind;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/**
 * Plants single faults in valid templates that people wrote, and looks whether each is found, at its line, once. The
 * seed is printed; {@code -Dplanted.seed} repeats a run, {@code -Dplanted.count} makes it longer.
 */
class PlantedFaultTest {

    private static final int PER_KIND = Integer.getInteger("planted.count", 60);
    private static final double MIN_FOUND = 0.95;
    /** The kinds that the rate is asked for. */
    private static final Set<String> COUNTED = Set.of("type", "property", "input", "target", "missing required value",
            "wrong unit", "broken constraint", "host cycle", "type cycle");
    /** What deployed services accept: any diagnostic will do. */
    private static final Set<String> LENIENT = Set.of("unknown key", "missing unit", "requirement name",
            "operation name");

    private record Drawn(Plant plant, Template template) {
    }

    private static final class Tally {
        private int planted;
        private int found;
        private int more;
    }

    @Test
    void singleFaultsAreFoundAtTheirLine() {
        long seed = Long.getLong("planted.seed", System.nanoTime());
        System.out.println("planted.seed=" + seed);
        Random random = new Random(seed);
        Map<String, Tally> tallies = new TreeMap<>();
        draw(random).forEach(drawn -> judge(drawn.plant(), drawn.template(),
                tallies.computeIfAbsent(drawn.plant().kind(), kind -> new Tally())));
        tallies.forEach((kind, tally) -> System.out.printf("%-24s %3d of %3d found, %d more errors%n", kind,
                tally.found, tally.planted, tally.more));
        int planted = tallies.entrySet().stream().filter(each -> COUNTED.contains(each.getKey()))
                .mapToInt(each -> each.getValue().planted).sum();
        int found = tallies.entrySet().stream().filter(each -> COUNTED.contains(each.getKey()))
                .mapToInt(each -> each.getValue().found).sum();
        System.out.printf("planted faults: %d of %d found at the right line (%.1f %%)%n", found, planted,
                100.0 * found / planted);
        assertTrue(found >= MIN_FOUND * planted, "too many planted faults were missed, see the output");
    }

    /** Draws as many faults of each kind as there are, up to the limit, from all templates alike. */
    private static List<Drawn> draw(Random random) {
        Map<String, List<Drawn>> byKind = new TreeMap<>();
        templates().forEach(template -> {
            List<Plant> plants = new ArrayList<>();
            new NameFaults(template, random).collect(plants::add);
            new ValueFaults(template).collect(plants::add);
            new StructureFaults(template).collect(plants::add);
            plants.forEach(plant -> byKind.computeIfAbsent(plant.kind(), kind -> new ArrayList<>())
                    .add(new Drawn(plant, template)));
        });
        List<Drawn> drawn = new ArrayList<>();
        byKind.values().forEach(all -> {
            Collections.shuffle(all, random);
            all.stream().limit(PER_KIND).forEach(drawn::add);
        });
        return drawn;
    }

    private static List<Template> templates() {
        Corpus corpus = Corpus.open();
        List<Template> templates = new ArrayList<>();
        for (Verdict verdict : Verdict.table()) {
            if (verdict.kind() == Kind.VALID && verdict.rules().isEmpty() && !verdict.path().startsWith("oasis")) {
                TopologyDocument document = corpus.document(verdict.path());
                if (!document.hasErrors()) {
                    Place.root(document.text())
                            .ifPresent(root -> templates.add(new Template(verdict.path(), document, root)));
                }
            }
        }
        return templates;
    }

    private static void judge(Plant plant, Template template, Tally tally) {
        List<Diagnostic> told = template.diagnostics(plant);
        boolean lenient = LENIENT.contains(plant.kind());
        boolean found = told.stream().anyMatch(each -> (lenient || each.isError()) && plant.from() <= each.line()
                && each.line() <= plant.to());
        long more = told.stream().filter(Diagnostic::isError)
                .filter(each -> each.line() < plant.from() || each.line() > plant.to()).count();
        tally.planted++;
        tally.found += found ? 1 : 0;
        tally.more += (int) more;
        if (!found || more > 0) {
            System.out.println((found ? "CASCADE " : "MISSED ") + plant.kind() + ", " + template.path() + ":"
                    + plant.from() + ": " + template.text().substring(plant.offset(),
                            plant.offset() + plant.length()).strip() + " -> " + plant.replacement());
            told.stream().filter(Diagnostic::isError).limit(4).forEach(each -> System.out.println("    "
                    + each.line() + ":" + each.column() + " " + each.code() + " " + each.message()));
        }
    }
}
