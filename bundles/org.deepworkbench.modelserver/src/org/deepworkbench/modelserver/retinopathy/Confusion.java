package org.deepworkbench.modelserver.retinopathy;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.modelserver.module.Table;

/**
 * How often which stage was said of pictures of which stage.
 *
 * @param counts by true stage, then by what was said, row by row
 */
record Confusion(double... counts) {

    /** {@return one for a true stage and what was said of it} */
    static Confusion none() {
        return new Confusion(new double[Stage.COUNT * Stage.COUNT]);
    }

    /** Counts one picture. */
    void add(int stage, int said) {
        counts[stage * Stage.COUNT + said]++;
    }

    /** {@return the part that was told right, from 0 to 1} */
    double accuracy() {
        double right = 0;
        double all = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
            right += i % (Stage.COUNT + 1) == 0 ? counts[i] : 0;
        }
        return right / all;
    }

    /**
     * {@return Cohen's kappa with quadratic weights: 1 if all is told right, 0 for what chance would reach, less for
     * worse; 1 too if there is nothing to disagree about, as all are of one stage and said to be}
     */
    double kappa() {
        double[] stages = new double[Stage.COUNT];
        double[] said = new double[Stage.COUNT];
        double all = 0;
        for (int i = 0; i < counts.length; i++) {
            stages[i / Stage.COUNT] += counts[i];
            said[i % Stage.COUNT] += counts[i];
            all += counts[i];
        }
        double disagreement = 0;
        double byChance = 0;
        for (int i = 0; i < counts.length; i++) {
            int distance = i / Stage.COUNT - i % Stage.COUNT;
            disagreement += distance * distance * counts[i];
            byChance += distance * distance * stages[i / Stage.COUNT] * said[i % Stage.COUNT] / all;
        }
        return byChance == 0 ? 1 : 1 - disagreement / byChance;
    }

    /** {@return the counts with the names of the stages} */
    Table table(String corner) {
        List<String> columns = new ArrayList<>(List.of(corner));
        columns.addAll(Stage.names());
        List<List<Object>> rows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Object> row = new ArrayList<>(List.of(stage.name()));
            for (int i = 0; i < Stage.COUNT; i++) {
                row.add((long) counts[stage.ordinal() * Stage.COUNT + i]);
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }
}
