package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Form;
import org.hearsay.claim.Hop;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.text.Span;

/** A claim's words as the article has them, with hedges and numbers marked by style. */
final class ClaimWords {

  private static final String OPENING = "\"'“‘«„";

  /** What stands in a claim's text where words between two pieces are left out. */
  private static final String LEFT_OUT = " … ";

  private ClaimWords() {}

  static List<Run> of(Subject subject, GroundedClaim claim) {
    List<Span> hedges = hedges(claim);
    List<Span> numbers = new ArrayList<>();
    for (GroundedClaim each : subject.withInner(claim)) {
      for (String id : each.quantities()) {
        Quantity quantity = subject.quantity(id);
        if (quantity != null) {
          numbers.add(quantity.span());
        }
      }
    }
    String text = subject.reading.article().text();
    Line.Builder line = new Line.Builder();
    boolean quote = isDirect(subject, claim, text);
    if (quote) {
      line.add(subject.glyphs.open());
    }
    String words = claim.mention().text();
    int at = 0;
    for (Span piece : claim.mention().spans()) {
      if (words.startsWith(LEFT_OUT, at)) {
        line.add(" " + subject.glyphs.ellipsis() + " ");
        at += LEFT_OUT.length();
      } else if (at > 0) {
        line.add(" ");
        at++;
      }
      addPiece(subject, piece, hedges, numbers, line);
      at += piece.of(text).strip().replaceAll("\\s+", " ").length();
    }
    if (quote) {
      line.add(subject.glyphs.close());
    }
    return line.runs();
  }

  /** The words that weaken the claim, at whichever hop, in order of position. */
  static List<Span> hedges(GroundedClaim claim) {
    List<Span> hedges = new ArrayList<>();
    for (Hop hop : claim.mention().chain()) {
      hedges.addAll(hop.hedges());
    }
    return hedges.stream().distinct().sorted().toList();
  }

  private static boolean isDirect(Subject subject, GroundedClaim claim, String text) {
    Attribution attribution = subject.attribution(claim.mention().attribution());
    Span first = claim.mention().spans().get(0);
    return attribution != null
        && attribution.form() == Form.DIRECT
        && !first.isEmpty()
        && OPENING.indexOf(text.charAt(first.start())) < 0;
  }

  private static void addPiece(
      Subject subject, Span piece, List<Span> hedges, List<Span> numbers, Line.Builder line) {
    String text = subject.reading.article().text();
    int start = piece.start();
    while (start < piece.end()) {
      Style style = styleAt(start, hedges, numbers);
      int end = start + 1;
      while (end < piece.end() && styleAt(end, hedges, numbers) == style) {
        end++;
      }
      line.add(subject.safe.cleanInside(text.substring(start, end)), style);
      start = end;
    }
  }

  private static Style styleAt(int offset, List<Span> hedges, List<Span> numbers) {
    if (isIn(offset, hedges)) {
      return Style.HEDGE;
    }
    return isIn(offset, numbers) ? Style.NUMBER : Style.PLAIN;
  }

  private static boolean isIn(int offset, List<Span> spans) {
    for (Span span : spans) {
      if (span.contains(offset)) {
        return true;
      }
    }
    return false;
  }
}
