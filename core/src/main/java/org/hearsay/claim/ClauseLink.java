package org.hearsay.claim;

/** How a clause hangs in its sentence. */
enum ClauseLink {
  /** The sentence's root. */
  ROOT,
  /** Joined to another clause by "and", "but", "or". */
  COORDINATE,
  /** Set beside another clause without a conjunction. */
  PARATAXIS,
  /** The object of a verb, adjective or noun: "that it fell". */
  COMPLEMENT,
  /** An infinitive or participle that completes a predicate: "failed to leave". */
  OPEN_COMPLEMENT,
  /** "who left". */
  RELATIVE,
  /** A participle or infinitive at a noun: "the men killed", "a plan to leave". */
  ADJECTIVAL,
  /** "when it fell", "to save lives". */
  ADVERBIAL,
  /** A participle after a preposition: "accused of leaving", "without paying". */
  GERUND,
  /** A clause as subject: "that he left is known". */
  SUBJECT;

  /** Whether the word on which such a clause hangs can say how far it holds. */
  boolean isEmbedded() {
    return this == COMPLEMENT
        || this == OPEN_COMPLEMENT
        || this == ADJECTIVAL
        || this == GERUND
        || this == SUBJECT;
  }

  /** Whether such a clause ranks with the one it hangs on. */
  boolean ranksWithParent() {
    return this == COORDINATE || this == PARATAXIS;
  }
}
