package org.hearsay.claim.event;

/**
 * Somebody or something that takes part, as the conditions of event types see it.
 *
 * @param role {@code agent}, {@code patient}, {@code recipient}, {@code theme} or a preposition
 * @param lemma of its chief word, in lower case
 * @param actor what it is
 */
public record Party(String role, String lemma, Actor actor) {}
