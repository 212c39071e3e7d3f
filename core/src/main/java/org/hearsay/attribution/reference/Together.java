package org.hearsay.attribution.reference;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Sentence;

/** Those who are named together, "Lee and Reed", are several in one, for "they" to take up. */
final class Together {

  private Together() {}

  static void join(Sentence sentence, List<Mention> mentions, Discourse discourse) {
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.PRONOUN
          || sentence.is(mention.head(), "conj")
          || mention.function() == Mention.Function.MODIFIER) {
        continue;
      }
      List<Referent> members = new ArrayList<>();
      Referent first = discourse.at(sentence, mention.head());
      if (first == null) {
        continue;
      }
      members.add(first);
      for (int k = 0; k < sentence.childCount(mention.head()); k++) {
        int c = sentence.child(mention.head(), k);
        Referent other = sentence.is(c, "conj") ? discourse.at(sentence, c) : null;
        if (other != null && other.type() == first.type()) {
          members.add(other);
        }
      }
      if (members.size() > 1 && first.type() != Referent.Type.SEVERAL) {
        Referent joint = known(members, discourse);
        joint.mentions().add(mention);
      }
    }
  }

  private static Referent known(List<Referent> members, Discourse discourse) {
    for (Referent referent : discourse.referents()) {
      if (referent.members().size() == members.size() && referent.members().containsAll(members)) {
        return referent;
      }
    }
    return discourse.add(Referent.of(members));
  }
}
