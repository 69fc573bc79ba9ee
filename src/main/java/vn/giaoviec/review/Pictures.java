package vn.giaoviec.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.Links;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.read.PagePictures;

/** Pictures of pages of the notices in the inbox; the latest are kept. */
final class Pictures {

  private static final int KEPT = 24;
  private static final long LARGEST = 200L << 20;

  private final Links inbox;
  private final PagePictures drawer;
  private final Poses poses;

  private final Map<String, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  Pictures(Links inbox, PagePictures drawer, Poses poses) {
    this.inbox = inbox;
    this.drawer = drawer;
    this.poses = poses;
  }

  boolean has(SourceInfo source) {
    return PagePictures.isPossible(source.mediaType()) && inbox.file(source) != null;
  }

  /** Returns a page's picture, or null where there is none; one is drawn at a time. */
  synchronized byte @Nullable [] png(SourceInfo source, int page) throws IOException {
    Integer pages = source.pages();
    Path file = inbox.file(source);
    if (file == null || !has(source) || page < 1 || page > (pages == null ? 1 : pages)) {
      return null;
    }
    String key = source.sha256() + "/" + page;
    byte[] png = kept.get(key);
    if (png == null) {
      if (Files.size(file) > LARGEST) {
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      if (!Hashes.sha256(bytes).equals(source.sha256())) {
        return null; // another file by now
      }
      png = drawer.png(bytes, page, poses.of(source, page));
      kept.put(key, png);
    }
    return png;
  }
}
