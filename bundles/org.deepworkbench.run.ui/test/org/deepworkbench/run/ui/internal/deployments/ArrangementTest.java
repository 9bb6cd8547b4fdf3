package org.deepworkbench.run.ui.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.FakeDeployment;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final Deployment WHALES = new FakeDeployment().named("Whales").on("gpu");
    private static final Deployment PLANTS = new FakeDeployment().named("plants").on("box")
            .in(DeploymentState.FAILED).because(new Fault("The image is missing.", "", "", ""));
    private static final Deployment SEEDS = new FakeDeployment().named("seeds").on("gpu").in(DeploymentState.STOPPED);
    private static final List<Deployment> ALL = List.of(WHALES, PLANTS, SEEDS);

    private static List<String> shown(Arrangement arrangement) {
        return arrangement.rows(ALL).stream().map(Row::key).toList();
    }

    @Test
    void theNewestComesFirstAsLongAsNothingElseIsChosen() {
        assertEquals(List.of("Whales", "plants", "seeds"), shown(Arrangement.FIRST));
    }

    @Test
    void aSecondClickOnAColumnTurnsTheOrderRound() {
        Arrangement byName = Arrangement.FIRST.by(Column.NAME);
        assertEquals(List.of("plants", "seeds", "Whales"), shown(byName));
        assertEquals(List.of("Whales", "seeds", "plants"), shown(byName.by(Column.NAME)));
        assertEquals(List.of("plants", "seeds", "Whales"), shown(byName.by(Column.NAME).by(Column.NAME)));
        assertEquals(List.of("Whales", "seeds", "plants"), shown(Arrangement.FIRST.by(Column.STATE)));
    }

    @Test
    void everyWordOfTheFilterMustOccurSomewhere() {
        assertEquals(List.of("Whales"), shown(Arrangement.FIRST.showing("GPU  running")));
        assertEquals(List.of("plants"), shown(Arrangement.FIRST.showing("missing")));
        assertEquals(List.of("Whales"), shown(Arrangement.FIRST.showing("classifier")));
        assertEquals(List.of(), shown(Arrangement.FIRST.showing("gpu missing")));
        assertEquals(3, shown(Arrangement.FIRST.showing("  ")).size());
    }

    @Test
    void onlyThoseOfAStageAreShown() {
        assertEquals(List.of("Whales"), shown(Arrangement.FIRST.showing(Stage.LIVING)));
        assertEquals(List.of("plants"), shown(Arrangement.FIRST.showing(Stage.TROUBLED)));
        assertEquals(List.of("plants", "seeds"), shown(Arrangement.FIRST.showing(Stage.ENDED)));
    }

    @Test
    void groupsHoldWhatIsShownInItsOrder() {
        List<Row> rows = Arrangement.FIRST.by(Grouping.TARGET).by(Column.NAME).rows(ALL);
        assertEquals(List.of("box (1)", "gpu (2)"), rows.stream().map(row -> RowWords.text(row, Column.NAME)).toList());
        assertEquals(List.of("seeds", "Whales"), rows.get(1).children().stream().map(Row::key).toList());
        assertTrue(rows.get(1).children().getFirst().children().stream()
                .anyMatch(part -> RowWords.text(part, Column.NAME).equals("app")));
    }
}
