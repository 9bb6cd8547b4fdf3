package org.deepworkbench.cli.internal.account;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.deepworkbench.account.SignInPrompt;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.cli.internal.topology.OutputFormat;

/** Tells where to go to sign in, and shows until closed that this is waited for. */
public final class SignInDisplay implements SignInPrompt, AutoCloseable {

    private static final String INDENT = "    ";

    private final Console console;
    private final InstantSource clock;
    private final OutputFormat format;
    private final SystemBrowser browser;
    private Optional<Waiting> waiting = Optional.empty();

    public SignInDisplay(Console console, InstantSource clock, OutputFormat format, SystemBrowser browser) {
        this.console = console;
        this.clock = clock;
        this.format = format;
        this.browser = browser;
    }

    @Override
    public void showCode(URI address, Optional<URI> withCode, String code, Instant validUntil) {
        if (format == OutputFormat.JSON) {
            console.print(JsonText.object(json -> {
                json.writeStringField("address", address.toString());
                json.writeStringField("addressWithCode", withCode.map(URI::toString).orElse(null));
                json.writeStringField("code", code);
                json.writeStringField("validUntil", validUntil.toString());
            }));
            return;
        }
        console.print(Messages.SignInDisplay_open);
        console.print(Line.of(INDENT).add(Style.STRONG, address.toString()));
        console.print(Messages.SignInDisplay_type);
        console.print(Line.of(INDENT).add(Style.STRONG, code));
        withCode.ifPresent(whole -> {
            console.print(Messages.SignInDisplay_withCode);
            console.print(Line.of(INDENT).add(whole.toString()));
        });
        waiting = Optional.of(new Waiting(console, clock, validUntil));
    }

    @Override
    public void openBrowser(URI address) {
        boolean opened = browser.open(address);
        if (format == OutputFormat.JSON) {
            console.print(JsonText.object(json -> json.writeStringField("address", address.toString())));
            return;
        }
        console.print(opened ? Messages.SignInDisplay_opened : Messages.SignInDisplay_notOpened);
        console.print(Line.of(INDENT).add(address.toString()));
    }

    @Override
    public void close() {
        waiting.ifPresent(Waiting::close);
    }
}
