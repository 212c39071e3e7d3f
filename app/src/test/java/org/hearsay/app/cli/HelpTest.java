package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.cli.CommandRun.hearsay;

import java.nio.charset.StandardCharsets;
import org.hearsay.app.cli.CommandRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read",
        "claims",
        "articles",
        "gazetteer",
        "gazetteer install",
        "gazetteer status"
      })
  void everyHelpHasExamplesAndExitCodesAndFitsTheWidth(String command) {
    Result result = hearsay((Object[]) (command + " --help").strip().split(" "));
    assertThat(result.code()).isEqualTo(ExitCode.OK.code());
    assertThat(result.out()).contains("Usage", "Examples", "Exit codes");
    for (ExitCode code : ExitCode.values()) {
      assertThat(result.out()).containsPattern("(?m)^ +" + code.code() + " ");
    }
    assertThat(result.outLines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void helpFitsANarrowTerminalAndDoesNotSprawlOnAWideOne() {
    for (int columns : new int[] {60, 200}) {
      Result result =
          new CommandRun()
              .onTerminal(columns, 24, StandardCharsets.UTF_8)
              .withNoColour()
              .run("read", "--help");
      assertThat(result.outLines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
  }

  @Test
  void theVersionNamesTheJava() {
    assertThat(hearsay("--version").out())
        .startsWith("hearsay ")
        .contains("Java " + System.getProperty("java.version"));
  }

  @Test
  void withoutACommandTheWayOutIsShown() {
    Result result = hearsay();
    assertThat(result.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.err()).contains("no command given", "hearsay --help");
  }

  @Test
  void aMistypedCommandGetsASuggestion() {
    Result result = hearsay("reed", "page.html");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.err()).contains("read");
  }

  @Test
  void exitCodesAreDistinct() {
    assertThat(ExitCode.values()).extracting(ExitCode::code).doesNotHaveDuplicates();
  }
}
