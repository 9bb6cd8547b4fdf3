package org.deepworkbench.cli.internal.console;

import java.nio.charset.Charset;

/**
 * Signs that lines are drawn with.
 *
 * @param full   part of a bar that is done
 * @param empty  part of a bar that is not
 * @param done   mark of a step that went well
 * @param failed mark of a step that did not
 * @param going  mark of a step that goes on
 */
public record Glyphs(String full, String empty, String done, String failed, String going) {

    static final Glyphs UNICODE = new Glyphs("\u2588", "\u2591", "\u2714", "\u2718", "\u2026");
    static final Glyphs ASCII = new Glyphs("#", ".", "+", "x", "...");

    /** {@return signs that can be written in that charset} */
    static Glyphs fitting(Charset charset) {
        String all = UNICODE.full + UNICODE.empty + UNICODE.done + UNICODE.failed + UNICODE.going;
        return charset.canEncode() && charset.newEncoder().canEncode(all) ? UNICODE : ASCII;
    }

    /**
     * @param fraction 0 to 1; values outside are taken as the nearer end
     * @param cells    length of the bar
     */
    public Line bar(double fraction, int cells) {
        int filled = (int) Math.round(Math.clamp(fraction, 0, 1) * cells);
        return new Line().add(Style.BAR, full.repeat(filled)).add(Style.FAINT, empty.repeat(cells - filled));
    }
}
