package org.hearsay.attribution.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article speaks of, all mentions together. Grows while {@link
 * References} reads the article, by one thread; does not change afterwards.
 */
public final class Referent {

  /** What it is. */
  public enum Type {
    PERSON,
    /** Several persons or bodies. */
    SEVERAL,
    BODY,
    PLACE,
    /** A document, figures, anything else. */
    THING
  }

  private final Type type;
  private final @Nullable String name;
  private @Nullable List<String> nameWords;
  private @Nullable Gender gender;
  private final List<Referent> members;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();

  /** The one that this turned out to be; itself until then. */
  private Referent same = this;

  private Referent(Type type, @Nullable String name, List<Referent> members) {
    this.type = type;
    this.name = name;
    this.members = List.copyOf(members);
  }

  static Referent named(Type type, String name) {
    return new Referent(type, name, List.of());
  }

  static Referent unnamed(Type type) {
    return new Referent(type, null, List.of());
  }

  /** Several together: "Ann Lee and John Reed". */
  static Referent of(List<Referent> members) {
    return new Referent(Type.SEVERAL, null, members);
  }

  /** This one, or the one that it turned out to be. */
  Referent resolved() {
    Referent at = this;
    while (at.same != at) {
      at = at.same;
    }
    return at;
  }

  /** Says that this, unnamed so far, is {@code other}. */
  void becomes(Referent other) {
    Referent target = other.resolved();
    if (target != resolved()) {
      resolved().same = target;
    }
  }

  public Type type() {
    return resolved().type;
  }

  /** The fullest name in the article, those of several joined by "and"; null when unnamed. */
  public @Nullable String name() {
    Referent at = resolved();
    if (at.members.isEmpty()) {
      return at.name;
    }
    List<String> names = new ArrayList<>();
    for (Referent member : at.members) {
      String one = member.name();
      if (one == null) {
        return null;
      }
      names.add(one);
    }
    return names.stream().distinct().collect(Collectors.joining(" and "));
  }

  /** The name's words in lower case, parted at hyphens too; none when unnamed. */
  List<String> nameWords() {
    Referent at = resolved();
    if (at.nameWords == null) {
      String full = name();
      at.nameWords =
          full == null ? List.of() : List.of(full.toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }
    return at.nameWords;
  }

  /** Which pronoun fits; null when nothing tells. */
  public @Nullable Gender gender() {
    return resolved().gender;
  }

  void tell(@Nullable Gender hint) {
    Referent at = resolved();
    at.gender = at.gender == null ? hint : at.gender;
  }

  /** The offices and trades that the article gives it, in order. */
  List<Role> roles() {
    return resolved().roles;
  }

  List<Referent> members() {
    return resolved().members;
  }

  List<Mention> mentions() {
    return mentions;
  }

  boolean isNamed() {
    return name() != null;
  }

  boolean isPerson() {
    return type() == Type.PERSON;
  }

  /** Where it is named, in order. */
  public List<Span> namings() {
    return resolved().mentions.stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .map(Mention::span)
        .sorted()
        .toList();
  }

  /**
   * The words that describe it first, article to main word; null when only named or referred to.
   */
  public @Nullable Span description() {
    return resolved().mentions.stream()
        .filter(mention -> mention.kind() == Mention.Kind.NOMINAL)
        .map(Mention::span)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  @Override
  public String toString() {
    return type() + " " + name();
  }
}
