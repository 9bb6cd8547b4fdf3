package org.deepworkbench.tests.commands;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Folders of pictures as a person has them: one folder for each class. */
final class Pictures {

    private static final int SIZE = 48;

    private Pictures() {
    }

    /**
     * Draws discs, of another colour for each class and at another place for each picture.
     *
     * @param folder  made if it is not there
     * @param classes names of the classes
     * @param count   pictures of each class
     * @return the folder
     */
    static Path draw(Path folder, List<String> classes, int count) throws IOException {
        for (int i = 0; i < classes.size(); i++) {
            Path home = Files.createDirectories(folder.resolve(classes.get(i)));
            Color colour = Color.getHSBColor((float) i / classes.size(), 1, 1);
            for (int number = 0; number < count; number++) {
                ImageIO.write(disc(colour, number), "png", home.resolve(number + ".png").toFile());
            }
        }
        return folder;
    }

    private static BufferedImage disc(Color colour, int number) {
        BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillOval(number * 5 % 24, number * 7 % 24, 24, 24);
        graphics.dispose();
        return picture;
    }
}
