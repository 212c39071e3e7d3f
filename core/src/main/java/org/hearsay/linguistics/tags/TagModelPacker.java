package org.hearsay.linguistics.tags;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.linguistics.packed.PackedFile;
import org.hearsay.linguistics.packed.PrivateField;
import org.hearsay.linguistics.packed.TextHash;

/**
 * Writes a model of CoreNLP's {@code MaxentTagger} in the form that {@link SpeechTagger} loads. The
 * build runs it; Hearsay itself never does.
 */
public final class TagModelPacker {

  private final MaxentTagger tagger;
  private final List<String> tags = new ArrayList<>();

  private TagModelPacker(MaxentTagger tagger) {
    this.tagger = tagger;
    for (int i = 0; i < tagger.numTags(); i++) {
      tags.add(tagger.getTag(i));
    }
  }

  /**
   * @param arguments CoreNLP's model and the file to write; nothing is done when that is the
   *     younger of the two and in the present form
   */
  public static void main(String[] arguments) throws Exception {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    if (PackedFile.isCurrent(to, from, TagModel.FORM)) {
      return;
    }
    RedwoodConfiguration.current().clear().apply();
    TagModel model = new TagModelPacker(new MaxentTagger(from.toString())).model();
    PackedFile.write(to, model::write);
  }

  private TagModel model() throws IOException, ReflectiveOperationException {
    Object spelling = PrivateField.of(tagger, "wordFunction");
    double defaultScore = PrivateField.<Double>of(tagger, "defaultScore");
    if (!(spelling instanceof AmericanizeFunction) || defaultScore > 0) {
      throw new IOException("a tagger of other settings: " + spelling + ", " + defaultScore);
    }
    List<WordKind> kinds = new ArrayList<>();
    TTags tagSet = PrivateField.of(tagger, "tags");
    kinds.add(new WordKind(numbers(tagSet.getOpenTagsArray()), -1, true));
    Map<String, Object> dictionary =
        new TreeMap<>(
            PrivateField.<Map<String, Object>>of(PrivateField.of(tagger, "dict"), "dict"));
    short[] wordKinds = new short[dictionary.size()];
    int word = 0;
    for (Object counts : dictionary.values()) {
      WordKind kind = kind(counts);
      if (!kinds.contains(kind)) {
        kinds.add(kind);
      }
      wordKinds[word++] = (short) kinds.indexOf(kind);
    }
    TreeMap<String, String> lexicon = lexicon();
    short[] clusters = new short[lexicon.size()];
    int cluster = 0;
    for (String number : lexicon.values()) {
      clusters[cluster++] = Short.parseShort(number);
    }
    WeightList weights = weights();
    return new TagModel(
        tags,
        kinds,
        hashes(dictionary.keySet()),
        wordKinds,
        weights.features(),
        weights.ends(),
        weights.tags(),
        weights.weights(),
        hashes(lexicon.keySet()),
        clusters);
  }

  private static long[] hashes(Collection<String> texts) {
    return texts.stream().mapToLong(text -> TextHash.of(text).value()).toArray();
  }

  private List<Integer> numbers(String[] names) {
    return Arrays.stream(names).map(tags::indexOf).toList();
  }

  /** The kind of a word from the {@code TagCount} of CoreNLP's dictionary. */
  private WordKind kind(Object counts) throws ReflectiveOperationException {
    Map<String, Integer> tagCounts = PrivateField.of(counts, "map");
    String[] names = PrivateField.of(counts, "getTagsCache");
    int all = PrivateField.<Integer>of(counts, "sumCache");
    int rare = PrivateField.<Integer>of(tagger, "rareWordThresh");
    // Of tags equally frequent, CoreNLP takes the one that its map gives first.
    int first = -1;
    int most = 0;
    for (Map.Entry<String, Integer> tag : tagCounts.entrySet()) {
      if (tag.getValue() > most) {
        most = tag.getValue();
        first = tags.indexOf(tag.getKey());
      }
    }
    return new WordKind(withTwins(numbers(names)), first, all < rare);
  }

  /**
   * The tags, and past participle for past tense, base form for present tense, and the other way
   * round: {@code TTags.deterministicallyExpandTags}.
   */
  private List<Integer> withTwins(List<Integer> seen) {
    List<Integer> all = new ArrayList<>(seen);
    for (List<String> twins : List.of(List.of("VBN", "VBD"), List.of("VB", "VBP"))) {
      int one = tags.indexOf(twins.get(0));
      int other = tags.indexOf(twins.get(1));
      if (seen.contains(one) != seen.contains(other)) {
        all.add(seen.contains(one) ? other : one);
      }
    }
    return all;
  }

  private TreeMap<String, String> lexicon() throws IOException, ReflectiveOperationException {
    for (Object extractor : extractors("extractorsRare")) {
      if (extractor.toString().equals(Template.CLUSTER.extractor())) {
        Object clusters = PrivateField.of(extractor, "lexicon");
        boolean mapsDigits = PrivateField.<Boolean>of(clusters, "mapdigits");
        boolean cased = PrivateField.<Boolean>of(clusters, "casedDistSim");
        if (mapsDigits || cased || !PrivateField.of(clusters, "unk").equals("null")) {
          throw new IOException("clusters of other settings");
        }
        return new TreeMap<>(PrivateField.<Map<String, String>>of(clusters, "lexicon"));
      }
    }
    throw new IOException("a tagger without clusters");
  }

  private List<Object> extractors(String field) throws ReflectiveOperationException {
    return List.of((Object[]) PrivateField.of(PrivateField.of(tagger, field), "v"));
  }

  private WeightList weights() throws IOException, ReflectiveOperationException {
    List<Object> extractors = new ArrayList<>(extractors("extractors"));
    extractors.addAll(extractors("extractorsRare"));
    List<Map<String, int[]>> associations = PrivateField.of(tagger, "fAssociations");
    double[] lambda = PrivateField.of(PrivateField.of(tagger, "prob"), "lambda");
    WeightList list = new WeightList();
    for (int i = 0; i < extractors.size(); i++) {
      Extractor extractor = Extractor.of(extractors.get(i).toString());
      for (Map.Entry<String, int[]> feature : new TreeMap<>(associations.get(i)).entrySet()) {
        int[] numbers = feature.getValue();
        for (int tag = 0; tag < numbers.length; tag++) {
          if (numbers[tag] >= 0) {
            list.add(tag, lambda[numbers[tag]]);
          }
        }
        list.end(extractor.key(feature.getKey()));
      }
    }
    return list;
  }
}
