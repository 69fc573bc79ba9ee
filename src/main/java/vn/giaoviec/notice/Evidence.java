package vn.giaoviec.notice;

import java.util.List;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.Span;

/**
 * Where a value of a task was read, and by what.
 *
 * @param field JSON Pointer (RFC 6901) into the task
 * @param span its words in the canonical text
 * @param page the page, from 1
 * @param boxes their places on the page; empty where the file has no geometry
 * @param rule the rule or model that read it
 */
public record Evidence(String field, Span span, int page, List<Box> boxes, String rule) {

  public Evidence {
    boxes = List.copyOf(boxes);
  }
}
