package vn.giaoviec.review;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.SourceInfo;
import vn.giaoviec.text.Pose;

/** Tells how pages lie in their files. */
public interface Poses {

  /** Returns how a page, from 1, lies otherwise than it was read, or null. */
  @Nullable Pose of(SourceInfo source, int page) throws IOException;
}
