package vn.giaoviec.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;

/** Gives the canonical text of a document's notice, which documents don't hold. */
public interface Texts {

  /** Returns the text, of the length that the document says, or null where it can't be had. */
  @Nullable String of(Document document) throws IOException;
}
