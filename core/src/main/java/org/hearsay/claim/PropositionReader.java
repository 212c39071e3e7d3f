package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.claim.event.Event;
import org.hearsay.claim.event.EventNouns;
import org.hearsay.claim.event.EventTypes;
import org.hearsay.claim.event.LightVerbs;
import org.hearsay.claim.event.Party;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads who does what from the parse: of a clause, of a light verb with its noun ("carried out an
 * attack on"), of a noun that names what happens. Confined to one article; not thread-safe.
 */
final class PropositionReader {

  /** How many words before its complement a copula may stand: "was not yet a fugitive". */
  private static final int NEAR_COPULA = 4;

  private static final RuleId CLAUSE = new RuleId("proposition/clause");
  private static final RuleId LIGHT_VERB = new RuleId("proposition/light-verb");
  private static final RuleId NOUN = new RuleId("proposition/noun");
  private static final RuleId PARTICIPLE = new RuleId("proposition/participle");

  private final ActorReader actors;
  private final Participants participants;

  PropositionReader(AttributedArticle attributed) {
    Names names = new Names(attributed);
    this.actors = new ActorReader(attributed, names);
    this.participants = new Participants(attributed.parsed().text(), names, actors);
  }

  /** What the clause or noun says; null when its chief word is no noun, verb or adjective. */
  @Nullable Proposition read(ClauseTree tree, int head) {
    Sentence s = tree.sentence();
    Token token = s.token(head);
    if (token.isPunctuation() || !isContent(token)) {
      return null;
    }
    if (isNominal(tree, head)) {
      return proposition(
          tree, head, NominalRoles.of(s, head, actors), keys(s, head, null, true), false, NOUN);
    }
    LightVerbs.Use light = LightVerbs.shared().of(s, head);
    if (light != null) {
      return light(tree, head, light);
    }
    boolean passive = ClauseRoles.isPassive(tree, head);
    return proposition(
        tree,
        head,
        ClauseRoles.of(tree, head),
        keys(s, head, null, false),
        passive,
        tree.isHead(head) ? CLAUSE : PARTICIPLE);
  }

  private Proposition light(ClauseTree tree, int head, LightVerbs.Use light) {
    Sentence s = tree.sentence();
    List<Role> roles = new ArrayList<>();
    boolean subject = false;
    for (Role role : ClauseRoles.of(tree, head)) {
      boolean isNoun = role.noun() == light.noun() || s.isUnder(light.noun(), role.noun());
      boolean taken = s.isUnder(role.noun(), light.noun()) && role.noun() != light.noun();
      if (isNoun || taken && light.noun() != head) {
        continue;
      }
      String name = role.name();
      if (name.equals(Role.AGENT) || name.equals(Role.THEME)) {
        name = light.subjectActs() ? Role.AGENT : Role.PATIENT;
        subject = true;
      } else if (name.equals("on") || name.equals("against") || name.equals("upon")) {
        name = ClauseRoles.isMeasure(s.token(role.noun())) ? name : Role.PATIENT;
      } else if (name.equals("by") || name.equals("from")) {
        name = light.subjectActs() ? name : Role.AGENT;
      }
      roles.add(new Role(name, role.noun()));
    }
    for (Role role : NominalRoles.of(s, light.noun(), actors)) {
      boolean named = roles.contains(role) || subject && role.name().equals(Role.AGENT);
      if (!named) {
        roles.add(role);
      }
    }
    return proposition(
        tree, light.noun(), roles, keys(s, light.noun(), light.verb(), true), false, LIGHT_VERB);
  }

  private Proposition proposition(
      ClauseTree tree,
      int word,
      List<Role> roles,
      List<String> keys,
      boolean passive,
      RuleId rule) {
    Sentence s = tree.sentence();
    List<Participant> found = new ArrayList<>();
    List<Party> parties = new ArrayList<>();
    for (Role role : roles) {
      parties.addAll(participants.add(found, tree, role));
    }
    Event event = EventTypes.shared().find(keys, parties, passive);
    boolean nominal = rule.equals(NOUN) || rule.equals(LIGHT_VERB);
    return new Proposition(predicate(s, word, nominal), span(s, word), found, event, rule);
  }

  /** The predicate word, with the particle right behind it or the copula not far before it. */
  private static Span span(Sentence s, int word) {
    int particle = s.child(word, "compound:prt");
    int copula = s.child(word, "cop");
    boolean near = copula >= 0 && copula < word && word - copula <= NEAR_COPULA;
    return s.span(near ? copula : word, particle == word + 1 ? particle : word);
  }

  private static String predicate(Sentence s, int word, boolean nominal) {
    String noun = s.token(word).isVerb() && !nominal ? null : EventNouns.lemma(s.token(word));
    String predicate = (noun == null ? s.token(word).lemma() : noun).toLowerCase(Locale.ROOT);
    int particle = s.child(word, "compound:prt");
    return particle < 0
        ? predicate
        : predicate + " " + s.token(particle).lemma().toLowerCase(Locale.ROOT);
  }

  /** The words under which the rule file may list the predicate, the longest first. */
  private static List<String> keys(
      Sentence s, int word, @Nullable String lightVerb, boolean nominal) {
    Token token = s.token(word);
    String predicate = predicate(s, word, nominal);
    if (!nominal && token.isVerb()) {
      List<String> keys = new ArrayList<>();
      for (int k = 0; k < s.childCount(word); k++) {
        int child = s.child(word, k);
        boolean complement = s.is(child, "xcomp") && s.token(child).tag().startsWith("JJ");
        boolean preposition = s.is(child, "obl") && s.child(child, "case") >= 0;
        if (complement) {
          keys.add(predicate + " " + s.token(child).lemma());
        } else if (preposition) {
          keys.add(
              predicate + " " + s.token(s.child(child, "case")).text().toLowerCase(Locale.ROOT));
        }
      }
      keys.add(predicate);
      return keys;
    }
    List<String> keys = new ArrayList<>();
    if (lightVerb != null) {
      int preposition = s.child(word, "case");
      String between =
          preposition < 0 ? " " : " " + s.token(preposition).text().toLowerCase(Locale.ROOT) + " ";
      keys.add(lightVerb + between + predicate + "/n");
    }
    StringBuilder before = new StringBuilder();
    for (int i = word - 1; i >= Math.max(0, word - 3) && s.head(i) == word; i--) {
      if (!s.is(i, "compound") && !s.is(i, "amod")) {
        break;
      }
      before.insert(0, s.token(i).lemma().toLowerCase(Locale.ROOT) + " ");
      keys.add(lightVerb == null ? 0 : 1, before + predicate + "/n");
    }
    for (int k = 0; k < s.childCount(word); k++) {
      int child = s.child(word, k);
      if (child < word && (s.is(child, "compound") || s.is(child, "amod"))) {
        keys.add(s.token(child).lemma().toLowerCase(Locale.ROOT) + " " + predicate + "/n");
      }
    }
    keys.add(predicate + "/n");
    return keys;
  }

  /** Whether the word is a noun that names what happens: "the killing", "the shelling of". */
  private static boolean isNominal(ClauseTree tree, int word) {
    Token token = tree.sentence().token(word);
    Sentence s = tree.sentence();
    boolean gerund =
        !token.isNoun()
            && EventNouns.shared().kind(token) != null
            && s.child(word, "obj") < 0
            && s.child(word, "nsubj") < 0;
    return gerund
        ? !tree.isHead(word) || s.child(word, "det") >= 0
        : !tree.isHead(word) && token.isNoun();
  }

  private static boolean isContent(Token token) {
    return switch (token.tag().charAt(0)) {
      case 'V', 'N', 'J', 'R', 'C', 'P', 'I', 'M', 'U', 'D' -> true;
      default -> false;
    };
  }
}
