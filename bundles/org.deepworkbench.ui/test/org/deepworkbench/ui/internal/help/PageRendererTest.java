package org.deepworkbench.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.ui.internal.help.StyledPage.Line;
import org.deepworkbench.ui.internal.help.StyledPage.Mark;
import org.deepworkbench.ui.internal.help.StyledPage.Run;
import org.junit.jupiter.api.Test;

class PageRendererTest {

    @Test
    void blocksStandApart() {
        StyledPage page = PageRenderer.render("x", "# Title\n\nOne\ntwo.\n\nThree.\n");
        assertEquals("Title\n\nOne two.\n\nThree.\n", page.text());
        assertEquals("Title", page.title());
    }

    @Test
    void aPageWithoutHeadingIsCalledByItsName() {
        assertEquals("x", PageRenderer.render("x", "Words.").title());
    }

    @Test
    void marksAreNested() {
        StyledPage page = PageRenderer.render("x", "a **b *c*** `d`");
        assertEquals("a b c d\n", page.text());
        assertEquals(List.of(new Run(2, 2, Set.of(Mark.STRONG), ""),
                new Run(4, 1, Set.of(Mark.STRONG, Mark.EMPHASIS), ""), new Run(6, 1, Set.of(Mark.CODE), "")),
                page.runs());
    }

    @Test
    void linksKeepTheirTargets() {
        Run link = PageRenderer.render("x", "See [the `run` page](run.md#watch).").runs().get(0);
        assertEquals("run.md#watch", link.target());
        assertEquals(Set.of(Mark.LINK), link.marks());
    }

    @Test
    void listsHangAndNest() {
        StyledPage page = PageRenderer.render("x", "- a\n- b\n  - c\n\n1. d\n2. e\n");
        assertEquals("•\ta\n•\tb\n•\tc\n\n1.\td\n2.\te\n", page.text());
        assertEquals(List.of(new Line(0, 1, true), new Line(1, 1, true), new Line(2, 2, true), new Line(4, 1, true),
                new Line(5, 1, true)), page.lines());
    }

    @Test
    void codeKeepsItsLines() {
        StyledPage page = PageRenderer.render("x", "Type:\n\n```\n./workbench demo\n  | x |\n```\n");
        assertEquals("Type:\n\n./workbench demo\n  | x |\n", page.text());
        assertTrue(page.runs().stream().allMatch(run -> run.marks().equals(Set.of(Mark.CODE))));
    }

    @Test
    void tablesBecomeLists() {
        StyledPage page = PageRenderer.render("x", "| option | meaning |\n| --- | --- |\n| `-a` | all \\| some |\n");
        assertEquals("•\t-a: all | some\n", page.text());
    }

    @Test
    void headingsCanBeLinkedTo() {
        StyledPage page = PageRenderer.render("x", "# A\n\n## Train & watch, `now`\n");
        assertEquals(Map.of("a", 0, "train--watch-now", 3), page.anchors());
    }

    @Test
    void htmlIsLeftOut() {
        assertFalse(PageRenderer.render("x", "a <script>alert(1)</script> b\n\n<div>c</div>").text().contains("<"));
    }
}
