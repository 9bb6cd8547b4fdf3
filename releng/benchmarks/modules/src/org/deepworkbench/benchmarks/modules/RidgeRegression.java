package org.deepworkbench.benchmarks.modules;

/**
 * Forecasts a row from the rows before it by linear least squares with a small penalty on large weights: an
 * autoregression of all features on all features.
 */
final class RidgeRegression {

    private static final double PENALTY = 1e-3;

    private final int length;
    private final int features;
    private final double[] means;
    private final double[] spreads;
    private final double[][] weights;

    /**
     * Fits the weights.
     *
     * @param rows   to learn from
     * @param length rows before the one that is forecast
     */
    RidgeRegression(double[][] rows, int length) {
        this.length = length;
        this.features = rows[0].length;
        this.means = new double[features];
        this.spreads = new double[features];
        standardise(rows);
        int size = length * features + 1;
        double[][] products = new double[size][size];
        double[][] targets = new double[size][features];
        for (int t = length; t < rows.length; t++) {
            double[] inputs = inputs(rows, t);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    products[i][j] += inputs[i] * inputs[j];
                }
                for (int k = 0; k < features; k++) {
                    targets[i][k] += inputs[i] * (rows[t][k] - means[k]) / spreads[k];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            products[i][i] += PENALTY;
        }
        this.weights = solve(products, targets);
    }

    private void standardise(double[][] rows) {
        for (int k = 0; k < features; k++) {
            double squares = 0;
            for (double[] row : rows) {
                means[k] += row[k] / rows.length;
                squares += row[k] * row[k] / rows.length;
            }
            spreads[k] = Math.sqrt(squares - means[k] * means[k]);
        }
    }

    private double[] inputs(double[][] rows, int t) {
        double[] inputs = new double[length * features + 1];
        for (int lag = 1; lag <= length; lag++) {
            for (int k = 0; k < features; k++) {
                inputs[(lag - 1) * features + k] = (rows[t - lag][k] - means[k]) / spreads[k];
            }
        }
        inputs[length * features] = 1;
        return inputs;
    }

    /** Cholesky's way: the matrix is symmetric and, by the penalty, positive definite. */
    private static double[][] solve(double[][] matrix, double[][] right) {
        int size = matrix.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int m = 0; m < j; m++) {
                    sum -= matrix[i][m] * matrix[j][m];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        double[][] solution = new double[size][right[0].length];
        for (int k = 0; k < right[0].length; k++) {
            for (int i = 0; i < size; i++) {
                solution[i][k] = right[i][k];
                for (int m = 0; m < i; m++) {
                    solution[i][k] -= matrix[i][m] * solution[m][k];
                }
                solution[i][k] /= matrix[i][i];
            }
            for (int i = size - 1; i >= 0; i--) {
                for (int m = i + 1; m < size; m++) {
                    solution[i][k] -= matrix[m][i] * solution[m][k];
                }
                solution[i][k] /= matrix[i][i];
            }
        }
        return solution;
    }

    /** {@return the row that is expected at this place} */
    double[] forecast(double[][] rows, int t) {
        double[] inputs = inputs(rows, t);
        double[] row = means.clone();
        for (int k = 0; k < features; k++) {
            for (int i = 0; i < inputs.length; i++) {
                row[k] += spreads[k] * weights[i][k] * inputs[i];
            }
        }
        return row;
    }
}
