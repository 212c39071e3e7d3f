package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern CLASS = Pattern.compile("public (?:final )?class (\\w+)");
  private static final Pattern EXAMPLE = Pattern.compile("examples/[\\w./-]+");

  private static final String README = House.read(House.root().resolve("README.md"));

  @Test
  void theLibrarySnippetCompilesAndPrintsWhatIsShown(@TempDir Path folder) throws Exception {
    Matcher snippet = block("java", README, 0);
    String code = snippet.group(2);
    String shown = block("text", README, snippet.end()).group(2);
    String printed = run(compile(code, folder), folder, List.of(example()));
    assertThat(shown.lines()).isNotEmpty();
    assertThat(printed.lines()).containsAll(shown.lines().toList());
  }

  @Test
  void theFirstCommandsReadAnExampleAndVerify() {
    List<String> commands = block("sh", README, 0).group(2).lines().toList();
    assertThat(commands).containsExactly("./hearsay read " + example(), "./mvnw verify");
    assertThat(House.root().resolve("hearsay")).isExecutable();
    assertThat(House.root().resolve("mvnw")).isExecutable();
  }

  @Test
  void theExamplesThatThePagesNameAreThere() {
    for (Path page : House.files(House.root(), ".md")) {
      EXAMPLE
          .matcher(House.read(page))
          .results()
          .forEach(named -> assertThat(House.root().resolve(named.group())).exists());
    }
  }

  private static String example() {
    Matcher example = EXAMPLE.matcher(README);
    assertThat(example.find()).isTrue();
    return example.group();
  }

  private static Matcher block(String language, String page, int from) {
    Matcher block = BLOCK.matcher(page);
    int at = from;
    while (block.find(at)) {
      if (block.group(1).equals(language)) {
        return block;
      }
      at = block.end();
    }
    throw new AssertionError("no block of " + language);
  }

  /** Compiles the code into {@code folder}; returns the class's name. */
  private static String compile(String code, Path folder) throws Exception {
    Matcher name = CLASS.matcher(code);
    assertThat(name.find()).isTrue();
    Path source = Files.writeString(folder.resolve(name.group(1) + ".java"), code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                complaints,
                null,
                null,
                List.of("--release", "17", "-cp", System.getProperty("java.class.path")),
                null,
                compiler
                    .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                    .getJavaFileObjects(source))
            .call();
    assertThat(compiled).as(complaints.toString()).isTrue();
    return name.group(1);
  }

  /** Runs the class in {@code folder} on the inputs, which are named from the checkout's root. */
  private static String run(String name, Path folder, List<String> inputs) throws Exception {
    URL[] classes = {folder.toUri().toURL()};
    String[] arguments =
        inputs.stream().map(input -> House.root().resolve(input).toString()).toArray(String[]::new);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(classes, ReadmeTest.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
