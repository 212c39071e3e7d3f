package org.hearsay.linguistics;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.PrintStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hearsay.linguistics.parser.DependencyParser;

/** The models, loaded in the background by two threads. Thread-safe. */
final class Models {

  private final FutureTask<WordTagger> tagger = new FutureTask<>(WordTagger::load);
  private final FutureTask<DependencyParser> parser = new FutureTask<>(DependencyParser::load);
  private final FutureTask<NameTagger> names = new FutureTask<>(NameTagger::load);

  private Models() {}

  /** Begins to load; returns at once. The threads do not keep the program alive. */
  static Models load() {
    silenceLibrary();
    Models models = new Models();
    start("hearsay-words", models.names, models.tagger);
    start("hearsay-parser", models.parser);
    return models;
  }

  /**
   * CoreNLP reports to standard error what it loads; quieting it puts the streams back to the
   * first.
   */
  private static void silenceLibrary() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    RedwoodConfiguration.current().clear().apply();
    System.setOut(out);
    System.setErr(err);
  }

  private static void start(String name, Runnable... tasks) {
    Thread thread =
        new Thread(
            () -> {
              for (Runnable task : tasks) {
                task.run();
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
  }

  WordTagger tagger() {
    return await(tagger);
  }

  DependencyParser parser() {
    return await(parser);
  }

  NameTagger names() {
    return await(names);
  }

  /**
   * Waits for a model.
   *
   * @throws IllegalStateException when it could not be loaded; the message says why
   */
  private static <T> T await(FutureTask<T> model) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return model.get();
        } catch (InterruptedException again) {
          interrupted = true;
        } catch (ExecutionException failed) {
          throw new IllegalStateException(
              "cannot load the language models: " + failed.getCause(), failed.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
