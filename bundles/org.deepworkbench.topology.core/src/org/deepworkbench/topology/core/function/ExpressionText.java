package org.deepworkbench.topology.core.function;

import org.deepworkbench.spi.FaultException;

/**
 * Expressions on one line, as a person types them:
 * <ul>
 * <li>{@code "a text"}, {@code 5}, {@code true}, {@code [ 1, 2 ]}, <code>{ key: "value" }</code>
 * <li>{@code num_cpus} or {@code input(num_cpus)}: the value of an input
 * <li>{@code Docker.host.publish_ports[0].target}: an attribute of a node; {@code property(Docker.host.num_cpus)},
 * {@code artifact(app.image)} and {@code operation_output(app.Standard.create.address)} likewise
 * <li>{@code concat("http://", app.ip, ":80")}, {@code join([ "a", "b" ], ",")}, {@code token(app.address, ":", 1)}
 * and any other function of the language
 * </ul>
 * A name with other signs than letters, digits, underscores and hyphens stands between backquotes. Within double quotes
 * a backslash comes before quotes and backslashes. Nesting is kept exactly: what {@link #format} writes,
 * {@link #parse} reads as the same expression.
 */
public final class ExpressionText {

    private ExpressionText() {
    }

    /**
     * @param text one expression
     * @return the expression
     * @throws FaultException if the text is none; the fault says at which character and what is expected there
     */
    public static Expression parse(String text) throws FaultException {
        Cursor cursor = new Cursor(text);
        Expression expression = new ExpressionParser(cursor).expression();
        cursor.demandEnd();
        return expression;
    }

    /** {@return the expression on one line} */
    public static String format(Expression expression) {
        return new ExpressionFormat(false).of(expression);
    }
}
