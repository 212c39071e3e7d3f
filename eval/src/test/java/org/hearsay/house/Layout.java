package org.hearsay.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The layout table of ARCHITECTURE.md, as rules over compiled classes. */
final class Layout {

  private static final String HEADER =
      "| package | module | reads → writes | may use | libraries |";

  /** What the table calls a library, and the packages that it is. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("CoreNLP", List.of("edu.stanford.nlp")),
          Map.entry("Jackson", List.of("com.fasterxml.jackson")),
          Map.entry("jsoup", List.of("org.jsoup")),
          Map.entry("ICU4J", List.of("com.ibm.icu")),
          Map.entry("picocli", List.of("picocli")),
          Map.entry("Jdbi", List.of("org.jdbi")),
          Map.entry("SQLite", List.of("org.sqlite")),
          Map.entry("jwarc", List.of("org.netpreserve.jwarc")),
          Map.entry("HttpClient", List.of("org.apache.hc")),
          Map.entry("Rome", List.of("com.rometools", "org.jdom2")),
          Map.entry("crawler-commons", List.of("crawlercommons")),
          Map.entry("FastCSV", List.of("de.siegmar.fastcsv")),
          Map.entry("Mime4j", List.of("org.apache.james.mime4j")),
          Map.entry("SLF4J", List.of("org.slf4j")));

  private static final List<String> ALWAYS = List.of("java", "javax", "org.jspecify");

  /**
   * A package, or a package and all below it.
   *
   * @param name without the house's own prefix; empty for every package
   * @param below whether the packages below it are meant too
   */
  private record Rooms(String name, boolean below) {

    static Rooms parse(String written) {
      return written.endsWith("..")
          ? new Rooms(written.substring(0, written.length() - 2), true)
          : new Rooms(written, false);
    }

    boolean hold(String room) {
      return name.equals(room)
          || (below && (name.isEmpty() || (room.startsWith(name) && room.startsWith(name + "."))));
    }
  }

  private record Row(
      Rooms rooms, List<Rooms> mayUse, boolean anyLibrary, List<String> libraryPackages) {}

  private final String house;
  private final List<Row> rows;

  private Layout(String house, List<Row> rows) {
    this.house = house;
    this.rows = rows;
  }

  /**
   * Reads the table.
   *
   * @param house the package under which the table's packages lie
   * @param page the page that holds the table, in Markdown
   * @throws IllegalArgumentException naming the row that cannot be read
   */
  static Layout parse(String house, String page) {
    List<String> lines = page.lines().toList();
    int header = lines.indexOf(HEADER);
    if (header < 0) {
      throw new IllegalArgumentException("the page has no table with the header " + HEADER);
    }
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(header + 2, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      rows.add(row(line));
    }
    // The longest name decides: a row for `app.cli..` goes before one for `app..`.
    rows.sort(Comparator.comparingInt((Row row) -> row.rooms().name().length()).reversed());
    return new Layout(house, List.copyOf(rows));
  }

  private static Row row(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != 7) {
      throw new IllegalArgumentException("five cells are wanted in the row " + line);
    }
    List<Rooms> mayUse = new ArrayList<>();
    for (String name : names(cells.get(4))) {
      mayUse.add(name.equals("all") ? new Rooms("", true) : Rooms.parse(name));
    }
    List<String> packages = new ArrayList<>();
    boolean any = false;
    for (String name : names(cells.get(5))) {
      if (name.equals("all")) {
        any = true;
      } else if (LIBRARIES.containsKey(name)) {
        packages.addAll(LIBRARIES.get(name));
      } else {
        throw new IllegalArgumentException(
            "no library is known as " + name + " in the row " + line);
      }
    }
    return new Row(Rooms.parse(names(cells.get(1)).get(0)), mayUse, any, packages);
  }

  private static List<String> names(String cell) {
    return cell.equals("–")
        ? List.of()
        : Arrays.stream(cell.split(",")).map(name -> name.replace("`", "").strip()).toList();
  }

  int size() {
    return rows.size();
  }

  /**
   * What breaks the table: packages without a row, and uses past the user's row; sorted, one line
   * each, naming the classes.
   */
  List<String> violations(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass javaClass : classes) {
      String room = room(javaClass.getPackageName());
      if (room == null) {
        continue;
      }
      Row row = rowOf(room);
      if (row == null) {
        found.add("the table has no row for the package " + javaClass.getPackageName());
        continue;
      }
      for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (!used.isPrimitive() && !allowed(room, row, used.getPackageName())) {
          found.add(javaClass.getName() + " may not use " + used.getName());
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean allowed(String room, Row row, String usedPackage) {
    String usedRoom = room(usedPackage);
    if (usedRoom != null) {
      return usedRoom.equals(room)
          || row.rooms().hold(usedRoom)
          || row.mayUse().stream().anyMatch(rooms -> rooms.hold(usedRoom));
    }
    return row.anyLibrary()
        || isUnder(usedPackage, ALWAYS)
        || isUnder(usedPackage, row.libraryPackages());
  }

  private static boolean isUnder(String name, List<String> packages) {
    return packages.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
  }

  private @Nullable Row rowOf(String room) {
    return rows.stream().filter(row -> row.rooms().hold(room)).findFirst().orElse(null);
  }

  /** The package's name below the house's, or null when it lies outside. */
  private @Nullable String room(String packageName) {
    return packageName.startsWith(house + ".") ? packageName.substring(house.length() + 1) : null;
  }
}
