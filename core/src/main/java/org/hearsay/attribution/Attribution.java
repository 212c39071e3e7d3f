package org.hearsay.attribution;

import java.util.List;
import org.hearsay.provenance.Evidence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A source, a cue and a content: somebody said, thinks, wants or denies something.
 *
 * @param id unique in the article: {@code a1}, {@code a2}, ... in order of position
 * @param source the whole noun phrase, in pieces where the text parts it; empty when the text names
 *     nobody ("it is believed")
 * @param cue the words that attribute; empty only for a quotation that runs on without a cue of its
 *     own
 * @param content the attributed words, at least one piece, in order
 * @param form direct, indirect or mixed
 * @param cueLemma the cue's entry in the cue lexicon, such as {@code say}, {@code according to} or
 *     {@code claim/n}; for a run-on quotation that of the cue it continues; empty when unknown
 * @param negated whether the cue itself is denied ("did not say")
 * @param parent id of the attribution inside whose content this one lies, the hop above; null at
 *     the top
 * @param sourceId id of its {@link Source}; null exactly when {@code source} is empty and no source
 *     could be inferred
 * @param evidence the construction that found it
 */
public record Attribution(
    String id,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Form form,
    String cueLemma,
    boolean negated,
    @Nullable String parent,
    @Nullable String sourceId,
    Evidence evidence) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution " + id + " has no content");
    }
  }
}
