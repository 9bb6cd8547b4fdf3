package org.deepworkbench.account;

import java.util.Optional;

/**
 * An account as the person configured it. Holds no secret.
 *
 * @param name   chosen by the person, unique: letters, digits, hyphens, points
 * @param source where its tokens come from
 * @param person who it belongs to, as the provider told at the last sign-in
 */
public record Account(String name, AccountSource source, Optional<Person> person) {
}
