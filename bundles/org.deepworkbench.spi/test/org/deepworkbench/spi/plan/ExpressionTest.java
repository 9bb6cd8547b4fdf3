package org.deepworkbench.spi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.plan.Attributes.Withheld;
import org.deepworkbench.spi.plan.Evaluation.Available;
import org.deepworkbench.spi.plan.Evaluation.NotAvailable;
import org.deepworkbench.spi.plan.Expression.Attribute;
import org.deepworkbench.spi.plan.Expression.Joined;
import org.deepworkbench.spi.plan.Expression.Literal;
import org.deepworkbench.spi.plan.Expression.Token;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    private static final Attributes REPORTED = new Attributes(Map.of(
            "app", Map.of("load_balancer_ips", List.of("127.0.0.1")),
            "Docker", Map.of("host", Map.of("publish_ports",
                    List.of(Map.of("source", 5000, "target", 41000),
                            Map.of("source", 8888, "target", new Withheld("No Jupyter here.")))))));

    private static Expression port(int index) {
        return new Attribute("Docker", List.of("host", "publish_ports", index, "target"));
    }

    @Test
    void concatOfReportedAttributesIsText() {
        Expression address = new Joined(List.of(new Literal("http://"),
                new Attribute("app", List.of("load_balancer_ips", 0)), new Literal(":"), port(0)), "");
        assertEquals(new Available("http://127.0.0.1:41000"), address.evaluate(REPORTED));
    }

    @Test
    void withheldPartMakesTheWholeUnavailableWithItsReason() {
        Expression address = new Joined(List.of(new Literal("http://"), port(1)), "");
        assertEquals(new NotAvailable("No Jupyter here."), address.evaluate(REPORTED));
    }

    @Test
    void missingNodeAttributeAndIndexAreNamed() {
        for (Expression missing : List.of(new Attribute("nobody", List.of("x")), port(2),
                new Attribute("Docker", List.of("host", "publish_ports", -1)))) {
            NotAvailable result = assertInstanceOf(NotAvailable.class, missing.evaluate(REPORTED));
            assertTrue(result.reason().contains("«"), result.reason());
        }
    }

    @Test
    void tokenCutsAtAnyOfItsSeparators() {
        Literal text = new Literal("a-b]c");
        assertEquals(new Available("b"), new Token(text, "]-", 1).evaluate(REPORTED));
        assertEquals(new Available("c"), new Token(text, "]-", 2).evaluate(REPORTED));
        assertInstanceOf(NotAvailable.class, new Token(text, "]-", 3).evaluate(REPORTED));
    }
}
