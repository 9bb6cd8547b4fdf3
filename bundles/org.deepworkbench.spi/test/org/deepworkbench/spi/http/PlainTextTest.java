package org.deepworkbench.spi.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aPageLosesItsMarkup() {
        String page = "<html><head><title>x</title></head><body><h1>502 Bad Gateway</h1>\n<p>nginx &amp; co</p></body>";
        assertEquals("502 Bad Gateway nginx & co", PlainText.of(page, "text/html", 100));
        assertEquals("502 Bad Gateway nginx & co", PlainText.of(page, "", 100), "also when it is not called one");
    }

    @Test
    void severalLinesBecomeOneAndControlCharactersVanish() {
        assertEquals("no quota left on RECAS", PlainText.of("no quota\r\n\tleft\u001b on RECAS\n", "text/plain", 100));
    }

    @Test
    void whatIsTooLongIsCut() {
        assertEquals("12345…", PlainText.of("123456789", "", 5));
    }
}
