package org.hearsay.eval.stories;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.pipeline.Reading;
import org.hearsay.story.cluster.Gathering;
import org.hearsay.story.origin.OriginFinder;
import org.hearsay.story.origin.OriginLink;
import org.hearsay.story.origin.Origins;

/** Gathers readings into stories and finds the origins of each. */
final class OriginsRun {

  private OriginsRun() {}

  /**
   * @param readings by article id
   */
  static OriginsScorer.Links links(Map<String, Reading> readings) {
    Gathering gathering = new Gathering();
    readings.values().forEach(gathering::add);
    List<String> ids = List.copyOf(readings.keySet());
    List<Reading> all = List.copyOf(readings.values());
    List<Gathering.Group> groups = gathering.groups();
    List<Origins> origins =
        OriginFinder.find(
            groups.stream()
                .map(group -> group.articles().stream().map(all::get).toList())
                .toList());
    Set<Set<String>> same = new HashSet<>();
    Set<Set<String>> statement = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Integer> articles = groups.get(i).articles();
      for (OriginLink link : origins.get(i).why()) {
        Set<String> pair =
            Set.of(ids.get(articles.get(link.first())), ids.get(articles.get(link.second())));
        (link.kind().isOneReport() ? same : statement).add(pair);
      }
    }
    return new OriginsScorer.Links(same, statement);
  }
}
