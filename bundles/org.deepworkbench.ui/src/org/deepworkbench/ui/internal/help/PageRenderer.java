package org.deepworkbench.ui.internal.help;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.deepworkbench.ui.internal.help.StyledPage.Mark;

/** Turns Markdown into a styled page. HTML inside it is left out; of a picture, its description is shown. */
final class PageRenderer extends AbstractVisitor {

    private final PageText page = new PageText();
    private String title = ""; //$NON-NLS-1$
    private int level;
    private int number;
    /** The bullet has been written, so the item's first paragraph goes on in its line. */
    private boolean afterBullet;

    private PageRenderer() {
    }

    /**
     * @param name     of the page, its title unless it has a heading
     * @param markdown its source
     */
    static StyledPage render(String name, String markdown) {
        PageRenderer renderer = new PageRenderer();
        Parser.builder().build().parse(Tables.toLists(markdown)).accept(renderer);
        return renderer.page.page(renderer.title.isEmpty() ? name : renderer.title);
    }

    @Override
    public void visit(Heading heading) {
        page.newLine(true);
        String words = words(heading);
        page.anchor(words);
        if (title.isEmpty()) {
            title = words;
        }
        Mark mark = switch (heading.getLevel()) {
            case 1 -> Mark.HEADING_1;
            case 2 -> Mark.HEADING_2;
            default -> Mark.HEADING_3;
        };
        page.with(mark, () -> visitChildren(heading));
        page.newLine(false);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!afterBullet) {
            page.newLine(true);
            page.indent(level, false);
        }
        afterBullet = false;
        visitChildren(paragraph);
        page.newLine(false);
    }

    @Override
    public void visit(BulletList list) {
        list(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        list(list, first == null ? 1 : first);
    }

    /** @param first number of the first item; 0 for bullets */
    private void list(Node list, int first) {
        int outer = number;
        number = first;
        page.newLine(level == 0);
        level++;
        visitChildren(list);
        level--;
        number = outer;
    }

    @Override
    public void visit(ListItem item) {
        page.newLine(false);
        page.indent(level, true);
        page.write(number == 0 ? "•\t" : number++ + ".\t"); //$NON-NLS-1$ //$NON-NLS-2$
        afterBullet = true;
        visitChildren(item);
        afterBullet = false;
    }

    @Override
    public void visit(BlockQuote quote) {
        level++;
        page.with(Mark.QUOTE, () -> visitChildren(quote));
        level--;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral());
    }

    private void code(String literal) {
        page.newLine(true);
        for (String codeLine : literal.stripTrailing().split("\n", -1)) { //$NON-NLS-1$
            page.indent(level + 1, false);
            page.with(Mark.CODE, () -> page.write(codeLine));
            page.newLine(false);
        }
        afterBullet = false;
    }

    @Override
    public void visit(ThematicBreak line) {
        page.newLine(true);
    }

    @Override
    public void visit(Text words) {
        page.write(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        page.with(Mark.CODE, () -> page.write(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        page.with(Mark.EMPHASIS, () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        page.with(Mark.STRONG, () -> visitChildren(strong));
    }

    @Override
    public void visit(Link link) {
        page.linking(link.getDestination(), () -> visitChildren(link));
    }

    @Override
    public void visit(Image image) {
        page.with(Mark.EMPHASIS, () -> visitChildren(image));
    }

    @Override
    public void visit(SoftLineBreak space) {
        page.write(" "); //$NON-NLS-1$
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        page.newLine(false);
        page.indent(level, false);
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
