package org.hearsay.provenance;

/**
 * What stands behind a conclusion; the spans are those of the conclusion itself.
 *
 * @param rule the rule or model that drew it
 * @param score how often the rule is right, from 0 to 1, measured on development data where the
 *     rule's own documentation says so
 */
public record Evidence(RuleId rule, double score) {

  public Evidence {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(rule + ": score " + score + " is not in [0, 1]");
    }
  }
}
