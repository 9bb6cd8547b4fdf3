package org.deepworkbench.topology.core.viewpoint.graph;

/** The sequence of numbers that never fall and is nearest to a given one (pool adjacent violators), in linear time. */
final class Rising {

    private Rising() {
    }

    static double[] nearest(double[] wishes) {
        double[] means = new double[wishes.length];
        int[] sizes = new int[wishes.length];
        int pools = 0;
        for (double wish : wishes) {
            means[pools] = wish;
            sizes[pools] = 1;
            pools++;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                int size = sizes[pools - 2] + sizes[pools - 1];
                means[pools - 2] = (means[pools - 2] * sizes[pools - 2] + means[pools - 1] * sizes[pools - 1]) / size;
                sizes[pools - 2] = size;
                pools--;
            }
        }
        double[] rising = new double[wishes.length];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < sizes[pool]; i++) {
                rising[at++] = means[pool];
            }
        }
        return rising;
    }
}
