package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;

/** What the tests ask of an {@link Ingest}: everything that came out, or the one thing. */
final class Reading {

  private Reading() {}

  static List<Ingested> all(IngestOptions options, String... inputs) {
    List<Ingested> out = new ArrayList<>();
    new Ingest(options).read(List.of(inputs), out::add);
    return out;
  }

  static List<Ingested> all(Path... inputs) {
    List<String> names = new ArrayList<>();
    for (Path input : inputs) {
      names.add(input.toString());
    }
    return all(IngestOptions.DEFAULT, names.toArray(String[]::new));
  }

  static Taken taken(Path input) {
    return (Taken) only(all(input));
  }

  static Article article(Path input) {
    return taken(input).article();
  }

  static Finding refusal(Path input) {
    return ((Skipped) only(all(input))).finding();
  }

  static List<Ingested> piped(byte[] bytes) {
    List<Ingested> out = new ArrayList<>();
    new Ingest(IngestOptions.DEFAULT).readStream(new ByteArrayInputStream(bytes), "-", out::add);
    return out;
  }

  static List<Ingested> piped(String text) {
    return piped(text.getBytes(StandardCharsets.UTF_8));
  }

  static Ingested only(List<Ingested> all) {
    if (all.size() != 1) {
      throw new AssertionError("not one but " + all);
    }
    return all.get(0);
  }

  static List<String> codes(Taken taken) {
    return taken.findings().stream().map(Finding::code).toList();
  }
}
