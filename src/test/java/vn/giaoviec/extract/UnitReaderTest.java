package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnitReaderTest {

  @TestFactory
  Stream<DynamicTest> readsNames() {
    return Examples.lines("units.examples").stream()
        .map(
            line -> {
              String[] sides = line.split(" => ", -1);
              return DynamicTest.dynamicTest(
                  sides[0], () -> assertEquals(sides[1], read(sides[0])));
            });
  }

  private static String read(String words) {
    UnitList units = UnitReader.list(Examples.sentence(words), 0);
    return units.isEmpty()
        ? "-"
        : units.names().stream().map(UnitName::name).collect(Collectors.joining(" + "));
  }
}
