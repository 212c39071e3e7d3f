package org.hearsay.eval.times;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;

/**
 * HeidelTime 2.2.1 (Strötgen and Gertz 2010) as it comes, from a folder of its jars, in a class
 * loader of its own, since its jar carries other libraries' classes. It is given no part-of-speech
 * tags: its jar knows TreeTagger, whose licence forbids to pass it on, and a Stanford tagger of
 * 2013. Its English rules ask for tags in three places only.
 */
final class HeidelTimes implements TimeTagger {

  private static final String SETTINGS =
      """
      considerDate = true
      considerDuration = true
      considerSet = true
      considerTime = true
      considerTemponym = false
      treeTaggerHome = none
      chineseTokenizerPath = none
      typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
      typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
      uimaVarDate = Date
      uimaVarDuration = Duration
      uimaVarLanguage = Language
      uimaVarSet = Set
      uimaVarTime = Time
      uimaVarTemponym = Temponym
      uimaVarTypeToProcess = Type
      uimaVarConvertDurations = ConvertDurations
      """;

  private static final Pattern TAG =
      Pattern.compile(
          "<TIMEX3 tid=\"[^\"]*\" type=\"([^\"]*)\" value=\"([^\"]*)\"[^>]*>|</TIMEX3>");

  private static final String STANDALONE = "de.unihd.dbs.heideltime.standalone.";

  private final String setting;
  private final Object program;
  private final Method process;

  /**
   * @param jars folder with heideltime-2.2.1.jar and uimaj-core-2.10.4.jar
   * @param setting {@code NEWS} or {@code NARRATIVES}
   */
  HeidelTimes(Path jars, String setting) throws IOException {
    this.setting = setting;
    Path settings = Files.createTempFile("heideltime", ".props");
    Files.writeString(settings, SETTINGS);
    settings.toFile().deleteOnExit();
    try {
      ClassLoader loader = new URLClassLoader(jars(jars), ClassLoader.getPlatformClassLoader());
      Class<?> standalone = loader.loadClass(STANDALONE + "HeidelTimeStandalone");
      Class<?> language =
          loader.loadClass("de.unihd.dbs.uima.annotator.heideltime.resources.Language");
      Class<?> type = loader.loadClass(STANDALONE + "DocumentType");
      Class<?> output = loader.loadClass(STANDALONE + "OutputType");
      Class<?> tagger = loader.loadClass(STANDALONE + "POSTagger");
      this.program =
          standalone
              .getConstructor(language, type, output, String.class, tagger, Boolean.class)
              .newInstance(
                  value(language, "ENGLISH"),
                  value(type, setting),
                  value(output, "TIMEML"),
                  settings.toString(),
                  value(tagger, "NO"),
                  Boolean.FALSE);
      this.process = standalone.getMethod("process", String.class, java.util.Date.class);
    } catch (ReflectiveOperationException other) {
      throw new IOException("not HeidelTime 2.2.1 with UIMA: " + jars, other);
    }
  }

  private static URL[] jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<URL> urls = new ArrayList<>();
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        urls.add(url(jar));
      }
      return urls.toArray(new URL[0]);
    }
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }

  private static Object value(Class<?> constants, String name) throws ReflectiveOperationException {
    return constants.getField(name).get(constants);
  }

  @Override
  public String name() {
    return "HeidelTime 2.2.1, " + (setting.equals("NEWS") ? "news" : "narrative") + " setting";
  }

  @Override
  public Runnable prepared(Article article, Answer answer) {
    ArticleDate published = article.published();
    if (published == null) {
      throw new IllegalArgumentException(article.input() + " has no date");
    }
    Date day = Date.valueOf(published.day());
    return () -> {
      try {
        answer.found(read((String) process.invoke(program, article.text(), day), article.text()));
      } catch (IllegalAccessException | InvocationTargetException failed) {
        throw new IllegalStateException("HeidelTime on " + article.input(), failed);
      }
    };
  }

  /** The expressions of its output, which is the text with tags, otherwise unchanged. */
  static List<Timex> read(String output, String text) {
    String head = "<TimeML>\n";
    int at = output.indexOf(head) + head.length();
    int offset = 0;
    List<Timex> found = new ArrayList<>();
    Matcher tag = TAG.matcher(output);
    int start = -1;
    String type = "";
    String value = "";
    while (tag.find(at)) {
      offset += tag.start() - at;
      at = tag.end();
      if (tag.group(1) != null) {
        start = offset;
        type = tag.group(1);
        value = tag.group(2);
      } else if (start >= 0 && offset > start && offset <= text.length()) {
        found.add(new Timex(new Span(start, offset), type, Timex.normal(value), false));
        start = -1;
      }
    }
    return found;
  }
}
