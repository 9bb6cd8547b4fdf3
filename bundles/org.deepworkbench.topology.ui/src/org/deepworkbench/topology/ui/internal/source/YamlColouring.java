package org.deepworkbench.topology.ui.internal.source;

import org.deepworkbench.ui.Palette;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.widgets.Control;

/** Colours YAML: keys, strings in quotes and comments. */
final class YamlColouring extends RuleBasedScanner {

    /** @param control the control that is coloured, for its shade */
    YamlColouring(Control control) {
        IToken comment = new Token(new TextAttribute(Palette.QUIET.on(control)));
        IToken string = new Token(new TextAttribute(Palette.GOOD.on(control)));
        IToken key = new Token(new TextAttribute(Palette.ACCENT.on(control)));
        setRules(new IRule[] {new EndOfLineRule("#", comment), new SingleLineRule("\"", "\"", string, '\\'), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            new SingleLineRule("'", "'", string), new KeyRule(key), new WordRule()}); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Whether a character can be part of a plain word. */
    private static boolean isWord(int character) {
        return character > ' ' && "#,:{}[]\"'".indexOf(character) < 0; //$NON-NLS-1$
    }

    /** A word with a colon behind it. */
    private record KeyRule(IToken token) implements IRule {

        @Override
        public IToken evaluate(ICharacterScanner scanner) {
            int read = 0;
            int character = scanner.read();
            read++;
            while (isWord(character)) {
                character = scanner.read();
                read++;
            }
            if (read > 1 && character == ':') {
                scanner.unread();
                return token;
            }
            for (; read > 0; read--) {
                scanner.unread();
            }
            return Token.UNDEFINED;
        }
    }

    /** A word that is no key, taken as a whole, so that quotes and number signs inside it mean nothing. */
    private static final class WordRule implements IRule {

        @Override
        public IToken evaluate(ICharacterScanner scanner) {
            int character = scanner.read();
            if (!isWord(character)) {
                scanner.unread();
                return Token.UNDEFINED;
            }
            while (isWord(character) || character == '#' || character == '\'') {
                character = scanner.read();
            }
            scanner.unread();
            return Token.OTHER;
        }
    }
}
