package org.hearsay.grounding.place;

import java.util.Locale;
import java.util.Set;

/** The words around names that tell whether and what kind of a place is named. */
final class PlaceWords {

  /** After them a name is a place: "in Red Deer". */
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "near",
          "outside",
          "from",
          "at",
          "to",
          "around",
          "across",
          "throughout",
          "into",
          "toward",
          "towards",
          "via",
          "within",
          "inside",
          "leaving",
          "reached",
          "visited");

  /** What a place may be, behind or before its name. */
  private static final Set<String> TYPES =
      Set.of(
          "province",
          "city",
          "county",
          "state",
          "district",
          "region",
          "governorate",
          "town",
          "village",
          "area",
          "suburb",
          "island",
          "islands",
          "prefecture",
          "municipality",
          "oblast",
          "territory",
          "peninsula",
          "borough",
          "neighborhood",
          "neighbourhood",
          "countryside",
          "valley",
          "coast",
          "border",
          "airport",
          "port");

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "north-eastern",
          "north-western",
          "south-eastern",
          "south-western",
          "greater",
          "downtown",
          "upper",
          "lower",
          "far",
          "mid",
          "inner",
          "outer",
          "rural",
          "mainland",
          "the",
          "sub-saharan",
          "metro",
          "old",
          "upstate");

  /** What stands behind a place's name in the name of an institution of the place. */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "police",
          "council",
          "department",
          "hospital",
          "university",
          "school",
          "schools",
          "court",
          "sheriff",
          "sheriff's",
          "sheriff’s",
          "health",
          "government",
          "fire",
          "ministry",
          "army",
          "state",
          "city",
          "district",
          "borough",
          "airport",
          "college",
          "coroner",
          "highway",
          "regional",
          "general",
          "public",
          "medical",
          "community",
          "center",
          "centre",
          "embassy",
          "parliament",
          "superior",
          "supreme",
          "high",
          "crown",
          "municipal",
          "metropolitan",
          "international",
          "free",
          "provincial",
          "association",
          "board",
          "jail",
          "prison",
          "detention",
          "unified",
          "centers",
          "food",
          "environmental",
          "national",
          "geological",
          "federal",
          "agriculture",
          "minister",
          "justice",
          "agency",
          "service",
          "services",
          "authority",
          "office",
          "commission",
          "bureau",
          "transportation",
          "environment",
          "law",
          "town",
          "area",
          "institute",
          "observatory",
          "navy",
          "marine",
          "air",
          "forest",
          "civil",
          "attorney",
          "children",
          "animal",
          "homeless",
          "conference",
          "pollution",
          "emergency");

  /** Behind these a name is not the place: "West Nile virus". */
  private static final Set<String> DISEASES =
      Set.of(
          "virus",
          "viruses",
          "fever",
          "disease",
          "strain",
          "strains",
          "syndrome",
          "encephalitis",
          "ebolavirus",
          "flu",
          "influenza");

  private static final Set<String> STREETS =
      Set.of(
          "street",
          "road",
          "avenue",
          "drive",
          "lane",
          "boulevard",
          "way",
          "highway",
          "st",
          "st.",
          "rd",
          "rd.",
          "ave",
          "ave.",
          "blvd",
          "parkway",
          "court",
          "crescent",
          "terrace",
          "place",
          "circle",
          "trail",
          "pike",
          "bridge");

  /** Names of places that are more often something else: seasons, brands. */
  private static final Set<String> COMMON =
      Set.of(
          "spring",
          "summer",
          "fall",
          "winter",
          "disney",
          "ford",
          "most",
          "man",
          "nation",
          "church",
          "mission",
          "independence",
          "union",
          "liberty",
          "police",
          "center",
          "university",
          "sunday",
          "monday",
          "march",
          "may",
          "august",
          "bar",
          "pink",
          "best",
          "gay",
          "central",
          "federal",
          "national",
          "republic",
          "democratic",
          "liberal",
          "green",
          "day",
          "university park",
          "street",
          "media",
          "time",
          "much",
          "sure",
          "of",
          "the",
          "hope",
          "normal",
          "reading",
          "court",
          "christian",
          "islam",
          "san",
          "santa",
          "saint",
          "new",
          "los",
          "las",
          "el",
          "la",
          "le",
          "de",
          "ban",
          "bay",
          "beach");

  private PlaceWords() {}

  /** Whether a name that a place bears is more often something else. */
  static boolean isCommon(String word) {
    return COMMON.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isLocative(String word) {
    return LOCATIVE.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isType(String word) {
    return TYPES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isDirection(String word) {
    return DIRECTIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isInstitution(String word) {
    return INSTITUTIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isDisease(String word) {
    return DISEASES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isStreet(String word) {
    return STREETS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isCounty(String key) {
    String words = key.toLowerCase(Locale.ROOT);
    return words.endsWith("county") || words.endsWith("parish") || words.endsWith("township");
  }
}
