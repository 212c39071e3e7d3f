package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small articles, written for the tests. */
final class Articles {

  static final String BRIDGE =
      """
      Lund bridge may close in May

      The old bridge at Lund may close in May, mayor Ada Holm said on Tuesday.

      "It is not safe," she told reporters. About 40 lorries cross it every hour, according to \
      the county's road office.
      """;

  static final String MUSEUM =
      """
      Museum denies selling painting

      The city museum has denied that it sold a painting by Ida Brandt to a private collector.

      "Nothing has left this house," director Omar Lindqvist said on Friday. Two former employees \
      told the Harbour Post that the painting was collected in June.
      """;

  static final String ELECTION =
      """
      Count goes on in Vellin

      Officials in Vellin are still counting votes, the election commission said. It expects \
      to announce a result by Sunday evening.

      Opposition leader Pia Marek claimed that at least 300 ballots had disappeared.
      """;

  private Articles() {}

  static Path write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** Three text files; by name, {@link #BRIDGE}, {@link #ELECTION}, {@link #MUSEUM}. */
  static Path folder(Path folder) throws IOException {
    write(folder, "a-bridge.txt", BRIDGE);
    write(folder, "b-election.txt", ELECTION);
    write(folder, "c-museum.txt", MUSEUM);
    return folder;
  }
}
