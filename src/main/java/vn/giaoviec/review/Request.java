package vn.giaoviec.review;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the page asks for it.
 *
 * @param kind what is decided
 * @param notice the notice's id
 * @param known the tasks that it is about, each with the latest decision that the person saw
 * @param values the values, for what is put right or added
 * @param at where a task is split
 * @param start where the words of a missed task begin in the notice's text
 * @param end where they end
 * @param comment a remark
 */
record Request(
    @Nullable Kind kind,
    @Nullable String notice,
    @Nullable LinkedHashMap<String, Long> known,
    @Nullable Values values,
    int at,
    int start,
    int end,
    @Nullable String comment) {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Reads what the page sent.
   *
   * @throws BadEntryException if it is no such thing
   */
  static Request of(byte[] json) {
    try {
      Request request = MAPPER.readValue(json, Request.class);
      if (request == null
          || request.kind() == null
          || request.notice() == null
          || (request.known() != null && request.known().containsValue(null))) {
        throw new BadEntryException("request", "");
      }
      return request;
    } catch (IOException e) {
      throw new BadEntryException("request", "");
    }
  }

  List<String> tasks() {
    return known == null ? List.of() : List.copyOf(known.keySet());
  }

  Map<String, Long> versions() {
    return known == null ? Map.of() : known;
  }
}
