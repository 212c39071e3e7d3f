package org.hearsay.eval.attribution.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.eval.attribution.ParseCache;
import org.hearsay.eval.attribution.Polnear.Marked;

/**
 * What the token tagger says of the articles of train, each by a model that has not seen it: what
 * is trained on top of the tagger must see it as it will be, not as it is where it knows the
 * answers. Kept beside the parses; written by {@code eval/run attribution.tagger.TrainTagger
 * --folds}.
 */
public final class CrossFitted {

  /** Article {@code i} belongs to fold {@code i % FOLDS} and is read by the model of the others. */
  static final int FOLDS = 2;

  private static final String FILE = "train-tagger.scores";

  private CrossFitted() {}

  /**
   * The scores of {@code articles}, train's in their order.
   *
   * @throws IOException when the file is missing or is of other articles; the message says how to
   *     make it
   */
  public static List<TokenScores> scores(List<Marked> articles) throws IOException {
    Path file = ParseCache.folder().resolve(FILE);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      List<TokenScores> scores = new ArrayList<>();
      for (Marked marked : articles) {
        String digest = in.readUTF();
        if (!digest.equals(marked.article().sha256())) {
          throw new IOException(file + " is of other articles; " + advice());
        }
        int[] starts = new int[in.readInt()];
        for (int i = 0; i < starts.length; i++) {
          starts[i] = in.readInt();
        }
        float[] outputs = new float[in.readInt()];
        byte[] bytes = new byte[outputs.length * 2];
        in.readFully(bytes);
        for (int i = 0; i < outputs.length; i++) {
          int whole = (bytes[2 * i] & 0xff) << 8 | (bytes[2 * i + 1] & 0xff);
          outputs[i] = whole / 65535f;
        }
        scores.add(new TokenScores(starts, outputs));
      }
      return scores;
    } catch (NoSuchFileException missing) {
      throw new IOException(file + " is missing; " + advice(), missing);
    }
  }

  private static String advice() {
    return "run eval/run attribution.tagger.TrainTagger --folds";
  }

  /** Keeps scores, each in 16 bits. */
  static void write(List<Marked> articles, List<TokenScores> scores) throws IOException {
    Path folder = ParseCache.folder();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "tagger", ".new");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16))) {
      for (int i = 0; i < articles.size(); i++) {
        out.writeUTF(articles.get(i).article().sha256());
        int[] starts = scores.get(i).starts();
        out.writeInt(starts.length);
        for (int start : starts) {
          out.writeInt(start);
        }
        out.writeInt(scores.get(i).outputs().length);
        for (float output : scores.get(i).outputs()) {
          out.writeShort(Math.round(output * 65535f));
        }
      }
    }
    Files.move(
        fresh,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
