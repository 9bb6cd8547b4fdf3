package org.deepworkbench.topology.core.internal.edit;

import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;

/**
 * Gives an entry or item in block style another value. A comment in the line of the old value stays.
 *
 * @param lines the text
 * @param mark  the offset after the colon or dash
 * @param dash  whether it is a dash
 * @param old   the value it has
 */
record BlockReplacement(Lines lines, int mark, boolean dash, YamlNode old) {

    /**
     * @param value  the new value
     * @param indent column of the lines of a block value
     */
    TextEdit by(YamlPiece value, int indent) {
        boolean nothing = old.length() == 0;
        boolean whole = Blocks.isBlock(old) || Blocks.isLiteral(old);
        if (value.form() == YamlPiece.Form.LINE && !whole && !nothing) {
            String text = (value.prefix().isEmpty() ? "" : value.prefix() + " ") + value.text();
            int tabs = value.plain() ? 0 : tabs(old.end());
            String blank = tabs == 0 || old.end() + tabs == lines.end(old.end()) ? "" : " ";
            return new TextEdit(old.start(), old.length() + tabs, text + blank);
        }
        int end = nothing ? mark : whole ? lines.lastLineEnd(old) : old.end();
        boolean toLineEnd = value.form() == YamlPiece.Form.LITERAL || value.form() == YamlPiece.Form.BLOCK;
        if (toLineEnd) {
            end = lines.end(end);
        }
        String comment = toLineEnd || whole ? comment() : "";
        String text = dash ? value.afterDash(indent, lines.lineBreak(), comment)
                : value.afterColon(indent, lines.lineBreak(), comment);
        return new TextEdit(mark, end - mark, text + lines.closing(end, value));
    }

    /** The blanks after a value, if a tab is among them: only a plain value may have one before a comment. */
    private int tabs(int from) {
        int end = from;
        while (end < lines.text().length() && " \t".indexOf(lines.text().charAt(end)) >= 0) {
            end++;
        }
        return lines.text().substring(from, end).contains("\t") ? end - from : 0;
    }

    /** The comment in the line of the mark, or after a value that ends in another line. */
    private String comment() {
        if (old.length() == 0 || !lines.sameLine(mark, old.start())) {
            return lines.comment(mark);
        }
        if (Blocks.isBlock(old)) {
            return lines.comment(NodePrefix.of(lines, old).end());
        }
        return lines.comment(Blocks.isLiteral(old) ? headerEnd() : old.end());
    }

    private int headerEnd() {
        int at = NodePrefix.of(lines, old).content();
        while (at < lines.text().length() && !Character.isWhitespace(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
