package org.deepworkbench.account;

import java.util.List;

/**
 * Who an account belongs to, as its provider tells (OpenID Connect Core 1.0, section 5.1). Untrusted, plain text.
 *
 * @param subject      the provider's id of the person
 * @param name         for people; the subject where the provider tells no name
 * @param organisation may be empty
 * @param groups       groups of the person, in the provider's order; empty where it tells none
 */
public record Person(String subject, String name, String organisation, List<String> groups) {

    public Person {
        groups = List.copyOf(groups);
    }
}
