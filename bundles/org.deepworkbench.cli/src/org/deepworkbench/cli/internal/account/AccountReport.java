package org.deepworkbench.cli.internal.account;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.Person;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.util.NLS;

/** Tells accounts, to people and to programs. */
public final class AccountReport {

    private static final String GAP = "  ";

    private AccountReport() {
    }

    /** {@return lines that list the accounts} */
    public static List<Line> lines(List<Standing> standings) {
        int column = GAP.length()
                + standings.stream().mapToInt(standing -> standing.account().name().length()).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (Standing standing : standings) {
            Account account = standing.account();
            lines.add(new Line().add(Style.STRONG, account.name()).padTo(column).add(owner(account)));
            lines.add(new Line().padTo(column).add(Style.FAINT, source(account.source())));
            account.person().filter(person -> !person.groups().isEmpty()).ifPresent(person -> lines.add(new Line()
                    .padTo(column).add(NLS.bind(Messages.AccountReport_groups, String.join(", ", person.groups())))));
            if (standing.checked()) {
                lines.add(new Line().padTo(column).append(state(standing)));
            }
        }
        return lines;
    }

    private static Line state(Standing standing) {
        return standing.fault().map(fault -> new Line().add(Style.BAD, fault.sentence()))
                .orElseGet(() -> new Line().add(Style.GOOD, Messages.AccountReport_valid));
    }

    /** {@return whose account it is, as far as that is known} */
    public static String owner(Account account) {
        return account.person().map(AccountReport::words).orElse(Messages.AccountReport_unknown);
    }

    private static String words(Person person) {
        return person.organisation().isEmpty() ? person.name()
                : NLS.bind(Messages.AccountReport_of, person.name(), person.organisation());
    }

    private static String source(AccountSource source) {
        return switch (source) {
            case AccountSource.OpenId openId -> openId.issuer().toString();
            case AccountSource.Agent agent -> NLS.bind(Messages.AccountReport_agent, agent.configuration());
            case AccountSource.FixedToken fixed -> Messages.AccountReport_fixed;
        };
    }

    /** {@return the same as one object of JSON} */
    public static String json(List<Standing> standings) {
        return JsonText.object(json -> JsonText.list(json, "accounts", standings, AccountReport::write));
    }

    /** {@return one account as an object of JSON} */
    public static String json(Account account) {
        return JsonText.object(json -> write(json, Standing.unchecked(account)));
    }

    private static void write(JsonGenerator json, Standing standing) throws IOException {
        Account account = standing.account();
        json.writeStringField("account", account.name());
        switch (account.source()) {
            case AccountSource.OpenId openId -> {
                json.writeStringField("kind", "openid");
                json.writeStringField("issuer", openId.issuer().toString());
                json.writeStringField("client", openId.clientId());
                JsonText.texts(json, "scopes", openId.scopes());
            }
            case AccountSource.Agent agent -> {
                json.writeStringField("kind", "agent");
                json.writeStringField("configuration", agent.configuration());
            }
            case AccountSource.FixedToken fixed -> json.writeStringField("kind", "token");
        }
        if (account.person().isPresent()) {
            json.writeObjectFieldStart("person");
            write(json, account.person().get());
            json.writeEndObject();
        }
        if (standing.checked()) {
            json.writeBooleanField("valid", standing.fault().isEmpty());
            json.writeStringField("fault", standing.fault().map(Fault::sentence).orElse(null));
        }
    }

    private static void write(JsonGenerator json, Person person) throws IOException {
        json.writeStringField("subject", person.subject());
        json.writeStringField("name", person.name());
        json.writeStringField("organisation", person.organisation());
        JsonText.texts(json, "groups", person.groups());
    }
}
