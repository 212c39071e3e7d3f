package org.hearsay.grounding.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What befell those counted, by the words around them ({@code effects.tsv}). Stateless. */
final class Effects {

  /** How a word tells what befell somebody. */
  enum Part {
    /** A verb of its object: "killed 12 people". */
    PATIENT,
    /** A verb of its subject: "12 people died". */
    SUBJECT,
    /** A noun that is counted itself, or has those counted behind "of": "12 deaths". */
    NOUN,
    /** An adjective at or behind the counted: "12 dead". */
    ADJECTIVE,
    /** A verb of its object, when that is a person: "hit a boy", not "hit a town". */
    PERSON
  }

  private static final Effects SHARED = new Effects();

  /** How many coordinated words are followed up to the verb. */
  private static final int STEPS = 6;

  private final Map<String, Map<Part, Effect>> entries = new HashMap<>();

  /** Words after which a death may still be told. */
  private final Set<String> open = new HashSet<>();

  private Effects() {
    for (LexiconTable.Row row : table().rows()) {
      for (String word : row.get("words").split(" *\\| *")) {
        entries
            .computeIfAbsent(word, key -> new HashMap<>())
            .put(row.get("part", Part.class), row.get("effect", Effect.class));
        if (row.get("open").equals("yes")) {
          open.add(word);
        }
      }
    }
  }

  static Effects shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Effects.class, "effects.tsv");
  }

  @Nullable Effect find(Sentence s, int i, Part part) {
    Map<Part, Effect> parts = entries.get(s.token(i).lemma().toLowerCase(Locale.ROOT));
    Effect effect = parts == null ? null : parts.get(part);
    if (effect == null) {
      parts = entries.get(s.token(i).text().toLowerCase(Locale.ROOT));
      effect = parts == null ? null : parts.get(part);
    }
    return effect;
  }

  /** What the verb at {@code i} does to persons; null when it neither kills nor injures. */
  @Nullable Fate patient(Sentence s, int i) {
    Effect effect = find(s, i, Part.PATIENT);
    if (effect == null) {
      effect = find(s, i, Part.PERSON);
    }
    if (effect == Effect.DEAD) {
      return Fate.DEAD;
    }
    return effect != Effect.INJURED ? null : isOpen(s, i) ? Fate.STRUCK : Fate.INJURED;
  }

  /**
   * Whether the verb that the noun belongs to, or that says more of it, leaves room for a death.
   */
  boolean isStruck(Sentence s, int noun) {
    for (int i = noun + 1; i <= noun + 3 && i < s.size(); i++) {
      if (isOpen(s, i)) {
        return true;
      }
    }
    return s.head(noun) >= 0 && isOpen(s, s.head(noun));
  }

  private boolean isOpen(Sentence s, int i) {
    return open.contains(s.token(i).lemma().toLowerCase(Locale.ROOT))
        || open.contains(s.token(i).text().toLowerCase(Locale.ROOT));
  }

  /** Whether the word can tell what befell somebody, a noun aside. */
  boolean tells(Sentence s, int i) {
    return patient(s, i) != null
        || find(s, i, Part.SUBJECT) != null
        || find(s, i, Part.ADJECTIVE) != null;
  }

  /**
   * What befell the counted.
   *
   * @param number index of the number's last token
   * @param noun index of the counted noun; the number's own token when there is none
   */
  @Nullable Effect of(Sentence s, int number, int noun) {
    for (int i = number + 1; i <= noun + 1 && i < s.size(); i++) {
      Effect near = find(s, i, Part.ADJECTIVE);
      if (near != null && !isDone(s, i) && (i < noun || isBehind(s, i, noun))) {
        return near;
      }
    }
    Effect own = noun == number ? null : find(s, noun, Part.NOUN);
    if (own != null) {
      return own;
    }
    for (int top : tops(s, number, noun)) {
      Effect below = below(s, top);
      Effect above = below == null ? above(s, top) : below;
      if (above != null) {
        return above;
      }
    }
    return null;
  }

  /** "12 people dead" and "12 dead", but not "12 missing people" counted twice. */
  private static boolean isBehind(Sentence s, int i, int noun) {
    boolean attributive = i + 1 < s.size() && s.token(i + 1).isNoun() && s.head(i) == i + 1;
    return i == noun + 1 && !attributive || i == noun;
  }

  /** The counted and the words it is coordinated with, from itself upwards. */
  private static List<Integer> tops(Sentence s, int number, int noun) {
    List<Integer> tops = new ArrayList<>();
    tops.add(noun);
    if (number != noun) {
      tops.add(number);
    }
    int at = s.head(noun) == number ? number : noun;
    for (int steps = 0; steps < STEPS && s.head(at) >= 0; steps++) {
      if (!s.is(at, "conj")
          || !(s.token(s.head(at)).isNoun() || s.token(s.head(at)).tag().equals("CD"))) {
        break;
      }
      at = s.head(at);
      tops.add(at);
    }
    return tops;
  }

  /** "people killed in the blast", "people who died". */
  private @Nullable Effect below(Sentence s, int noun) {
    for (int k = 0; k < s.childCount(noun); k++) {
      int child = s.child(noun, k);
      if (!s.is(child, "acl") || isDenied(s, child)) {
        continue;
      }
      boolean relative = s.relation(child).equals("acl:relcl");
      boolean passive = s.token(child).tag().equals("VBN");
      Effect effect =
          find(s, child, passive ? Part.PATIENT : relative ? Part.SUBJECT : Part.ADJECTIVE);
      if (effect != null) {
        return effect;
      }
    }
    return null;
  }

  private @Nullable Effect above(Sentence s, int noun) {
    int head = s.head(noun);
    if (head < 0) {
      return null;
    }
    String relation = s.relation(noun);
    if (relation.equals("nmod") || relation.equals("nummod")) {
      return find(s, head, Part.NOUN);
    }
    if (isDenied(s, head)) {
      return null;
    }
    if (isDeadly(s, head) && !relation.equals("obl")) {
      return Effect.DEAD;
    }
    return switch (relation) {
      case "obj", "dobj", "nsubj:pass", "nsubjpass" -> {
        Effect patient = find(s, head, Part.PATIENT);
        yield patient != null ? patient : toll(s, head, noun);
      }
      case "nsubj" -> subject(s, head);
      case "obl", "ccomp", "attr", "dep" -> toll(s, head, noun);
      default -> null;
    };
  }

  /** "was found dead", "shot to death", "was fatally stabbed", "was shot and killed". */
  boolean isDeadly(Sentence s, int verb) {
    for (int k = 0; k < s.childCount(verb); k++) {
      int child = s.child(verb, k);
      String word = s.token(child).text().toLowerCase(Locale.ROOT);
      boolean toDeath = word.equals("death") && s.child(child, "case") >= 0;
      boolean dead = word.equals("dead") && child > verb && !s.is(child, "nsubj");
      boolean killed =
          s.is(child, "conj")
              && s.child(child, "nsubj") < 0
              && s.child(child, "obj") < 0
              && find(s, verb, Part.PATIENT) != null
              && find(s, child, Part.PATIENT) == Effect.DEAD;
      if (word.equals("fatally") || toDeath || dead || killed) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Effect subject(Sentence s, int head) {
    Effect subject = find(s, head, Part.SUBJECT);
    if (subject != null) {
      return subject;
    }
    if (isDone(s, head)) {
      return null;
    }
    boolean passive = s.token(head).tag().equals("VBN");
    return passive ? find(s, head, Part.PATIENT) : find(s, head, Part.ADJECTIVE);
  }

  /** "The 12 men hurt him": what they do to another does not befall them. */
  private static boolean isDone(Sentence s, int verb) {
    return s.token(verb).isVerb() && s.child(verb, "obj") >= 0;
  }

  /** "the death toll reached 112": the subject says what is counted. */
  private @Nullable Effect toll(Sentence s, int verb, int noun) {
    int subject = s.child(verb, "nsubj");
    if (subject < 0 || subject == noun || !s.token(subject).lemma().equals("toll")) {
      return null;
    }
    return Effect.DEAD;
  }

  static boolean isDenied(Sentence s, int verb) {
    for (int k = 0; k < s.childCount(verb); k++) {
      String word = s.token(s.child(verb, k)).text().toLowerCase(Locale.ROOT);
      if (word.equals("not") || word.equals("n't") || word.equals("never")) {
        return true;
      }
    }
    return false;
  }
}
