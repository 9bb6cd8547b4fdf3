import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Makes PNG files of the logo for window managers, which take no SVG. Run it when the logo changes, with jsvg on the
 * class path:
 * {@code java -cp jsvg.jar releng/icons/Rasterise.java bundles/org.deepworkbench.app/icons/logo.svg 16 24 32 48 64 128 256}
 */
final class Rasterise {

    public static void main(String[] args) throws Exception {
        Path source = Path.of(args[0]);
        SVGDocument document = new SVGLoader().load(source.toUri().toURL());
        for (int i = 1; i < args.length; i++) {
            int size = Integer.parseInt(args[i]);
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, size, size));
            graphics.dispose();
            File target = new File(source.toString().replace(".svg", size + ".png"));
            ImageIO.write(image, "png", target);
        }
    }
}
