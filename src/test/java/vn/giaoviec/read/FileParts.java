package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Puts more parts into a file made of parts. */
final class FileParts {

  private FileParts() {}

  static byte[] with(byte[] file, Map<String, String> more) throws IOException {
    Map<String, String> parts = new TreeMap<>(more);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    // Parts that no one told of are XML.
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, types) ->
            types.replaceFirst(
                "<Override ",
                "<Default Extension='xml' ContentType='application/xml'/><Override "));
    return Files.zip(parts);
  }
}
