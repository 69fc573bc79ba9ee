package vn.giaoviec.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** Values of documents as text. */
final class Json {

  private Json() {}

  /** Returns a value as text; nothing, null, false, zero and what is empty are "". */
  static String text(JsonNode value) {
    boolean nothing =
        value.isMissingNode()
            || value.isNull()
            || (value.isBoolean() && !value.booleanValue())
            || (value.isNumber() && value.doubleValue() == 0)
            || (value.isContainerNode() && value.isEmpty());
    return nothing ? "" : shown(value);
  }

  /** Returns a value as text; nothing and null are "None", as the yardstick has it. */
  static String shown(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "None";
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "True" : "False";
    }
    return value.isContainerNode() ? value.toString() : value.asText();
  }
}
