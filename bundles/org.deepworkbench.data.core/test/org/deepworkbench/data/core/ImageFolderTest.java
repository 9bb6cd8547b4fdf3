package org.deepworkbench.data.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFolderTest {

    @TempDir
    Path folder;

    @Test
    void oneFolderPerClass() throws Exception {
        picture("round/a.png");
        picture("round/b.PNG");
        picture("long/c.png");
        Files.writeString(folder.resolve("round/notes.txt"), "not a picture");
        picture(".hidden/d.png");
        ImageFolder found = inspect();
        assertEquals(Map.of("round", 2, "long", 1), found.picturesByClass());
        assertEquals(3, found.pictures());
        assertEquals(List.of(), found.broken());
    }

    @Test
    void listsOfPictures() throws Exception {
        picture("all/a one.png");
        picture("all/b.png");
        Files.writeString(folder.resolve("classes.txt"), "round\nlong\nunused\n");
        Files.writeString(folder.resolve("train.txt"), "all/a one.png 0\n\nall/b.png\t1\n");
        assertEquals(Map.of("round", 1, "long", 1), inspect().picturesByClass());
    }

    @Test
    void brokenPicturesAreNamed() throws Exception {
        picture("round/a.png");
        picture("long/c.png");
        Path broken = Files.writeString(folder.resolve("long/broken.png"), "no picture at all");
        assertEquals(List.of(broken), inspect().broken());
    }

    @Test
    void mostlyBrokenIsRefused() throws Exception {
        picture("round/a.png");
        Files.createDirectories(folder.resolve("long"));
        Files.writeString(folder.resolve("long/b.png"), "");
        Files.writeString(folder.resolve("long/c.png"), "GIF89a");
        assertTrue(refusal().why().startsWith("2 of 3"), refusal().sentence());
    }

    @Test
    void oneClassIsRefusedWithItsName() throws Exception {
        picture("round/a.png");
        assertTrue(refusal().why().contains("«round»"), refusal().sentence());
    }

    @Test
    void emptyAndMissingFoldersAreRefused() {
        assertTrue(refusal().what().contains("fewer than two classes"));
        FaultException missing = assertThrows(FaultException.class,
                () -> ImageFolder.inspect(folder.resolve("missing"), new NullProgressMonitor()));
        assertTrue(missing.getMessage().contains("missing"));
    }

    @Test
    void aClassWithoutPicturesIsNamed() throws IOException {
        picture("round/a.png");
        picture("long/c.png");
        Files.createDirectories(folder.resolve("empty"));
        assertTrue(refusal().where().endsWith("empty"), refusal().sentence());
    }

    @Test
    void aBadLineIsNamedWithItsNumber() throws IOException {
        Files.writeString(folder.resolve("classes.txt"), "round\nlong\n");
        for (String bad : List.of("a.png", "a.png two", "a.png 2", "a.png -1", "7")) {
            Files.writeString(folder.resolve("train.txt"), "b.png 0\n" + bad + "\n");
            assertTrue(refusal().where().endsWith("train.txt:2"), bad + ": " + refusal().sentence());
        }
    }

    @Test
    void listWithoutClassesIsRefused() throws IOException {
        Files.writeString(folder.resolve("train.txt"), "b.png 0\n");
        assertTrue(refusal().what().contains("classes.txt"));
    }

    @Test
    void canBeCancelled() throws Exception {
        picture("round/a.png");
        picture("long/c.png");
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> ImageFolder.inspect(folder, cancelled));
    }

    private void picture(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    private ImageFolder inspect() throws FaultException {
        return ImageFolder.inspect(folder, new NullProgressMonitor());
    }

    private Fault refusal() {
        return assertThrows(FaultException.class, this::inspect).fault();
    }
}
