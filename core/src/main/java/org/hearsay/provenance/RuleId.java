package org.hearsay.provenance;

/**
 * The stable name of a rule or model, such as {@code attribution/verb-complement}: a stage, a slash
 * and the construction's name, in lower case with hyphens.
 *
 * @param name as above; it is printed, stored and searched for, so it does not change
 */
public record RuleId(String name) {

  public RuleId {
    if (!name.matches("[a-z][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)+")) {
      throw new IllegalArgumentException("not a rule name: " + name);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
