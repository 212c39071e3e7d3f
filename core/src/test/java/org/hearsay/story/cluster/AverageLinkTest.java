package org.hearsay.story.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.story.cluster.AverageLink.Edge;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  @Test
  void thingsWithoutEdgesStayAlone() {
    assertThat(AverageLink.groups(3, List.of(), 0, -3))
        .containsExactly(List.of(0), List.of(1), List.of(2));
  }

  @Test
  void whatIsAlikeIsJoined() {
    List<Edge> edges = List.of(new Edge(0, 2, 1), new Edge(1, 3, 2));

    assertThat(AverageLink.groups(4, edges, 0, -3)).containsExactly(List.of(0, 2), List.of(1, 3));
  }

  @Test
  void oneEdgeDoesNotJoinTwoGroupsThatHaveNothingElseInCommon() {
    List<Edge> edges = List.of(new Edge(0, 1, 3), new Edge(2, 3, 3), new Edge(1, 2, 1));

    assertThat(AverageLink.groups(4, edges, 0, -3)).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void aThirdJoinsWhenItIsAlikeToTheTwoOnAverage() {
    List<Edge> edges = List.of(new Edge(0, 1, 3), new Edge(1, 2, 2), new Edge(0, 2, -1));

    assertThat(AverageLink.groups(3, edges, 0, -3)).containsExactly(List.of(0, 1, 2));
  }
}
