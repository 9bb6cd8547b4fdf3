package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.Mutator;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A command changes the lines it concerns and no other: what adds, adds lines; what removes, removes lines; what
 * renames, changes lines that name. Line ends, byte order mark and comments elsewhere stay. The seed is printed.
 */
class OwnLinesTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 300);

    /** How many lines a command may change in place, and whether others may come and go. */
    private enum Reach {
        ADDS, REMOVES, REWRITES
    }

    private record Planned(Edit edit, Reach reach) {
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void commandsStayWithinTheirLines() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        Random random = new Random(seed);
        List<String> texts = Mutator.seeds();
        int done = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = varied(texts.get(random.nextInt(texts.size())), random);
            Planned planned = plan(TopologyDocument.of("fuzz", text), random);
            try {
                done += stays(text, planned) ? 1 : 0;
            } catch (AssertionError | RuntimeException wrong) {
                fail("seed " + seed + ", round " + i + ", " + planned.edit() + " of:\n" + text, wrong);
            }
        }
        assertTrue(done > ROUNDS / 3, "most commands were refused: " + done + " of " + ROUNDS);
    }

    private static String varied(String text, Random random) {
        String commented = text.replaceAll("(?m)^( +)([a-z_]+:)$", "$0   # about $2").replaceAll("(?m)^(  +)(?=[a-z])",
                random.nextInt(3) == 0 ? "$1# note\n$1" : "$1");
        String spaced = random.nextInt(3) == 0 ? commented.replaceAll("(?m)$", "") + "\n\n# end\n" : commented;
        return switch (random.nextInt(4)) {
            case 0 -> spaced.replace("\r\n", "\n").replace("\n", "\r\n");
            case 1 -> "\uFEFF" + spaced;
            case 2 -> spaced.stripTrailing();
            default -> spaced;
        };
    }

    private static Planned plan(TopologyDocument document, Random random) {
        List<NodeTemplate> nodes = document.nodes();
        String node = nodes.isEmpty() ? "none" : nodes.get(random.nextInt(nodes.size())).getName();
        String other = nodes.isEmpty() ? "none" : nodes.get(random.nextInt(nodes.size())).getName();
        return switch (random.nextInt(12)) {
            case 0 -> new Planned(new AddNode("fresh", "tosca.nodes.Compute", Optional.empty()), Reach.ADDS);
            case 1 -> new Planned(new DeleteNodes(Set.of(node)), Reach.REMOVES);
            case 2 -> new Planned(new Rename(ElementKind.NODE, node, "fresh"), Reach.REWRITES);
            case 3 -> new Planned(new Connect(node, "fresh", other), Reach.ADDS);
            case 4 -> new Planned(new Disconnect(node, 0), Reach.REMOVES);
            case 5 -> new Planned(new SetValue(ValuePath.property(node, "fresh"), "a: 1\nb: [ 2 ]"), Reach.ADDS);
            case 6 -> new Planned(new SetValue(ValuePath.capability(node, "fresh", "x", "y"), "1"), Reach.ADDS);
            case 7 -> new Planned(new SetInput("fresh", "string", Optional.of("an: input"), Optional.of("1")),
                    Reach.ADDS);
            case 8 -> new Planned(new AddPolicy("fresh", "tosca.policies.Root", List.of(node)), Reach.ADDS);
            case 9 -> new Planned(new AddGroup("fresh", "tosca.groups.Root", List.of(node, other)), Reach.ADDS);
            case 10 -> new Planned(new SetOutput("fresh", Optional.empty(), "{ get_attribute: [ " + node + ", x ] }"),
                    Reach.ADDS);
            default -> new Planned(new RemoveNamed(node), Reach.REMOVES);
        };
    }

    private static boolean stays(String before, Planned planned) {
        String after;
        try {
            after = EditHarness.run(before, planned.edit());
        } catch (FaultException refused) {
            return false;
        }
        assertEquals(before.startsWith("\uFEFF"), after.startsWith("\uFEFF"));
        assertEquals(before.replace("\r\n", "").contains("\n"), after.replace("\r\n", "").contains("\n"), "line ends");
        boolean leavesBlankLine = planned.reach() == Reach.REMOVES;
        assertTrue(leavesBlankLine || before.endsWith("\n") == after.endsWith("\n"), "last line break");
        List<String> old = List.of(before.split("\r?\n", -1));
        List<String> now = List.of(after.split("\r?\n", -1));
        switch (planned.reach()) {
            case ADDS -> assertTrue(old.size() - common(old, now) <= 1, "more than one line changed:\n" + after);
            case REMOVES -> assertTrue(now.stream().filter(line -> !old.contains(line))
                    .allMatch(line -> line.contains("[") || line.contains("{")), "a line was changed:\n" + after);
            case REWRITES -> {
                assertEquals(old.size(), now.size());
                for (int i = 0; i < old.size(); i++) {
                    assertTrue(old.get(i).equals(now.get(i)) || now.get(i).contains("fresh"), now.get(i));
                }
            }
        }
        return true;
    }

    /** {@return how many lines both have in the same order: the longest common subsequence} */
    private static int common(List<String> old, List<String> now) {
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        List<String> left = old.subList(start, old.size());
        List<String> right = new ArrayList<>(now.subList(start, now.size()));
        int[] lengths = new int[right.size() + 1];
        for (String line : left) {
            int diagonal = 0;
            for (int i = 1; i <= right.size(); i++) {
                int above = lengths[i];
                lengths[i] = line.equals(right.get(i - 1)) ? diagonal + 1 : Math.max(above, lengths[i - 1]);
                diagonal = above;
            }
        }
        return start + lengths[right.size()];
    }
}
