package org.hearsay.claim;

/** What the clause that makes a claim is in its sentence. */
public enum ClauseRole {
  /** It stands on its own: a sentence's or an attributed content's main clause. */
  MAIN,
  /**
   * It is part of another claim's clause, which names it: a relative, adverbial, complement or
   * infinitive clause, or a noun in it that names what happens. A list of an article's claims
   * leaves it out; a search by event or number takes it in.
   */
  SUBORDINATE,
  /**
   * It says that a source said something; what the source said is a claim of its own. A list of an
   * article's claims leaves it out, since the attribution says the same.
   */
  REPORTING
}
