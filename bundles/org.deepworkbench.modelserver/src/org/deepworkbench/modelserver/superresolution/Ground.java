package org.deepworkbench.modelserver.superresolution;

import java.util.SplittableRandom;

/** A piece of land that is made up: what lies where, before a satellite looks at it. */
final class Ground {

    private static final Material[] PARCELS = {Material.CROP, Material.CROP, Material.MEADOW, Material.STUBBLE,
        Material.SOIL};
    private static final int PARCEL = 34;

    private final int size;
    private final Material[] materials;
    private final float[] textures;
    private final float[] vigours;
    private final Plane moisture;

    /** Lays out land with so many pixels along each side. */
    Ground(int size, SplittableRandom random) {
        this.size = size;
        this.materials = new Material[size * size];
        this.textures = new float[size * size];
        this.vigours = new float[size * size];
        this.moisture = smooth(random, 12);
        parcels(random);
        woods(random);
        river(random);
        for (int road = 0; road < 3 + random.nextInt(3); road++) {
            road(random);
        }
        town(random);
    }

    /** {@return what a pixel is made of} */
    Material material(int pixel) {
        return materials[pixel];
    }

    /** {@return by which part a pixel is brighter in all bands than others of its material} */
    double texture(int pixel) {
        return textures[pixel];
    }

    /** {@return how green a pixel is, around 0} */
    double vigour(int pixel) {
        return vigours[pixel];
    }

    /** {@return how wet a pixel is, from 0 to 1} */
    double moisture(int pixel) {
        return Math.clamp(moisture.values()[pixel], 0f, 1f);
    }

    private Plane smooth(SplittableRandom random, int cell) {
        int cells = Math.ceilDiv(size, cell);
        Plane grid = new Plane(cells, cells);
        for (int i = 0; i < grid.values().length; i++) {
            grid.values()[i] = (float) random.nextDouble();
        }
        return Bicubic.enlarged(grid, cell).part(0, 0, size, size);
    }

    private void parcels(SplittableRandom random) {
        int cells = size / PARCEL + 3;
        double[][] sites = new double[cells * cells][];
        for (int i = 0; i < sites.length; i++) {
            double turn = random.nextDouble(Math.PI);
            double period = random.nextDouble(2.2, 5);
            sites[i] = new double[] {(i % cells - 1 + random.nextDouble()) * PARCEL,
                (i / cells - 1 + random.nextDouble()) * PARCEL, random.nextInt(PARCELS.length),
                random.nextDouble(-1, 1), Math.cos(turn) * 2 * Math.PI / period,
                Math.sin(turn) * 2 * Math.PI / period, random.nextDouble(-0.12, 0.12)};
        }
        for (int pixel = 0; pixel < materials.length; pixel++) {
            int x = pixel % size;
            int y = pixel / size;
            double[] site = nearest(sites, cells, x, y);
            materials[pixel] = PARCELS[(int) site[2]];
            vigours[pixel] = (float) (site[3] + 0.15 * random.nextGaussian());
            textures[pixel] = (float) (site[6] + 0.07 * Math.sin(site[4] * x + site[5] * y)
                    + 0.02 * random.nextGaussian());
        }
    }

    private static double[] nearest(double[][] sites, int cells, int x, int y) {
        double[] nearest = sites[0];
        double least = Double.MAX_VALUE;
        for (int row = y / PARCEL; row < Math.min(cells, y / PARCEL + 3); row++) {
            for (int column = x / PARCEL; column < Math.min(cells, x / PARCEL + 3); column++) {
                double[] site = sites[row * cells + column];
                double distance = Math.abs(site[0] - x) + Math.abs(site[1] - y);
                if (distance < least) {
                    least = distance;
                    nearest = site;
                }
            }
        }
        return nearest;
    }

    private void woods(SplittableRandom random) {
        Plane cover = smooth(random, 40);
        for (int pixel = 0; pixel < materials.length; pixel++) {
            if (cover.values()[pixel] > 0.72) {
                put(pixel, Material.WOOD, 0.16 * random.nextGaussian(), 0.2 * random.nextGaussian());
            }
        }
    }

    private void river(SplittableRandom random) {
        double middle = random.nextDouble(0.2, 0.8) * size;
        double swing = random.nextDouble(0.05, 0.2) * size;
        double length = random.nextDouble(0.5, 1.5) * size;
        double width = random.nextDouble(1.5, 4.5);
        for (int pixel = 0; pixel < materials.length; pixel++) {
            double bank = middle + swing * Math.sin(2 * Math.PI * (pixel / size) / length);
            if (Math.abs(pixel % size - bank) < width) {
                put(pixel, Material.WATER, 0.03 * random.nextGaussian(), 0);
            }
        }
    }

    private void road(SplittableRandom random) {
        double turn = random.nextDouble(Math.PI);
        double across = Math.cos(turn);
        double down = Math.sin(turn);
        double place = across * random.nextInt(size) + down * random.nextInt(size);
        double width = random.nextDouble(0.5, 1.3);
        for (int pixel = 0; pixel < materials.length; pixel++) {
            if (Math.abs(across * (pixel % size) + down * (pixel / size) - place) < width) {
                put(pixel, Material.ASPHALT, 0.05 * random.nextGaussian(), 0);
            }
        }
    }

    private void town(SplittableRandom random) {
        int left = random.nextInt(size);
        int top = random.nextInt(size);
        for (int house = 0; house < 60; house++) {
            int x = left + random.nextInt(-25, 26);
            int y = top + random.nextInt(-25, 26);
            int wide = 2 + random.nextInt(5);
            int high = 2 + random.nextInt(5);
            Material material = random.nextInt(3) == 0 ? Material.ASPHALT : Material.ROOF;
            double bright = random.nextDouble(-0.25, 0.25);
            for (int i = 0; i < wide * high; i++) {
                int column = x + i % wide;
                int row = y + i / wide;
                if (column >= 0 && column < size && row >= 0 && row < size) {
                    put(row * size + column, material, bright, 0);
                }
            }
        }
    }

    private void put(int pixel, Material material, double texture, double vigour) {
        materials[pixel] = material;
        textures[pixel] = (float) texture;
        vigours[pixel] = (float) vigour;
    }
}
