package vn.giaoviec.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the server answers.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param body the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // made, sent, and never compared
record Answer(int status, String type, byte[] body) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Answer json(int status, Object value) {
    try {
      return new Answer(status, "application/json; charset=utf-8", MAPPER.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a refusal; its words are the page's message {@code wrong.CODE}. */
  static Answer wrong(int status, String code, String found) {
    return json(status, Map.of("code", code, "found", found));
  }

  static Answer text(int status, String type, String text) {
    return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8));
  }
}
