package org.hearsay.app.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the standard streams are connected to. Java cannot tell for each of them on its own, so the
 * launcher does ({@code -Dhearsay.terminal=in,out,err -Dhearsay.size="40 120"
 * -Dhearsay.charset=UTF-8}); started without it, all three are taken for pipes.
 *
 * @param in whether standard input is a terminal
 * @param out whether standard output is
 * @param err whether standard error is
 * @param columns the terminal's width; {@link #USUAL_COLUMNS} where it is not known
 * @param rows the terminal's height; 0 where it is not known
 * @param charset what a person's text is written in
 * @param colour whether the user's settings allow colour on a terminal
 */
record Terminal(
    boolean in, boolean out, boolean err, int columns, int rows, Charset charset, boolean colour) {

  static final int USUAL_COLUMNS = 80;

  static Terminal of(java.util.Properties properties, Map<String, String> environment) {
    List<String> terminals = List.of(properties.getProperty("hearsay.terminal", "").split(",", -1));
    String[] size = properties.getProperty("hearsay.size", "").split(" ", -1);
    boolean out = terminals.contains("out");
    int columns = size.length == 2 ? number(size[1]) : 0;
    return new Terminal(
        terminals.contains("in"),
        out,
        terminals.contains("err"),
        columns > 0 ? columns : USUAL_COLUMNS,
        size.length == 2 ? number(size[0]) : 0,
        charset(
            properties.getProperty("hearsay.charset", properties.getProperty("native.encoding"))),
        colour(environment));
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
  }

  private static Charset charset(@Nullable String name) {
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.US_ASCII;
    }
  }

  /** By https://no-color.org: any value but the empty one turns colour off. */
  private static boolean colour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }
}
