package vn.giaoviec.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.evaluate.TaskResult.Verdict;

/** What passes for near enough, and what does not. */
class SoftTest {

  private static final String WORDS =
      "Rà soát các điểm sạt lở dọc bờ sông, bố trí lực lượng canh gác ngày đêm";

  private static Evaluation evaluation(String gold, String predicted) throws IOException {
    Evaluator evaluator = new Evaluator();
    evaluator.add("a", document(gold), document(predicted));
    return evaluator.evaluation();
  }

  private static Figure soft(Evaluation evaluation, String name) {
    return Objects.requireNonNull(evaluation.scores().soft().get(name), name);
  }

  private static JsonNode document(String tasks) throws IOException {
    return new ObjectMapper()
        .readTree("{\"tasks\": [" + tasks.replace('\'', '"').replace("WORDS", WORDS) + "]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lead       | 'lead':[{'name':'Sở Y tế'}] | 'lead':[{'name':'Giám đốc Sở Y tế'}] | 1",
        "lead       | 'lead':[{'name':'UBND tỉnh'}] | 'lead':[{'name':'UBND huyện'}] | 0",
        "lead       | 'lead':[{'name':'Sở Nội vụ'}] | 'lead':[{'name':'Sở Ngoại vụ'}] | 0",
        "lead       | 'lead':[{'name':'Sở'}] | 'lead':[{'name':'Giám đốc Sở Y tế'}] | 0",
        "verbs      | 'actions':[{'verb':'khắc phục'}] | 'actions':[{'verb':'khắc phục sự cố'}] | 1",
        "deadlines  | 'deadlines':[{'value':'2024','mod':'END'}] | 'deadlines':[{'value':'2024'}] | 1",
        "deadlines  | 'deadlines':[{'value':'2024'}] | 'deadlines':[{'value':'2025'}] | 0",
        "due        | 'deadlines':[{'value':'2024','due':'2024-12-31'}]"
            + " | 'deadlines':[{'value':'2024-12','due':'2024-12-31'}] | 1",
        "due        | 'deadlines':[{'value':'2024'}] | 'deadlines':[{'value':'2025'}] | 0",
        "section    | 'section':{'number':'2.1'} | 'section':{'number':'2'} | 1",
        "section    | 'section':{'number':'21'} | 'section':{'number':'2'} | 0",
        "references | 'references':[{'number':'12/KH'}] | 'references':[{'number':'12/KH-UBND'}] | 1",
        "references | 'references':[{'number':'12/KH'}] | 'references':[{'number':'12/KHCN'}] | 0",
      })
  void whatIsNearEnough(String field, String gold, String predicted, double f1) throws IOException {
    Evaluation evaluation =
        evaluation("{'text':'WORDS'," + gold + "}", "{'text':'WORDS'," + predicted + "}");
    assertEquals(0, evaluation.scores().strict(field).f1());
    assertEquals(f1, soft(evaluation, field).f1());
    assertEquals(f1 == 1 ? List.of(field) : List.of(), nearly(evaluation, field));
  }

  private static List<String> nearly(Evaluation evaluation, String field) {
    TaskResult task = evaluation.byDocument().get(0).tasks().get(0);
    return task.fields(Match.SOFT).stream().filter(field::equals).toList();
  }

  @Test
  void oneValuePassesForOneOnly() throws IOException {
    Evaluation evaluation =
        evaluation(
            "{'text':'WORDS','lead':[{'name':'Sở Y tế'}]}",
            "{'text':'WORDS','lead':[{'name':'Sở Y tế tỉnh'},{'name':'Giám đốc Sở Y tế'}]}");
    assertEquals(0.5, soft(evaluation, "lead").precision());
    assertEquals(0, evaluation.scores().softClean());
  }

  @Test
  void aDirectiveCutInTwoIsFoundNearly() throws IOException {
    Evaluation evaluation =
        evaluation(
            "{'text':'WORDS. Báo cáo kết quả'}, {'text':'Báo cáo kết quả'}",
            "{'text':'WORDS. Báo cáo kết quả'}");
    assertEquals(0.5, evaluation.scores().strict("task").recall());
    assertEquals(1, soft(evaluation, "task").recall());
    TaskResult second = evaluation.byDocument().get(0).tasks().get(1);
    assertEquals(Verdict.MISSED, second.verdict());
    assertEquals(1, second.within());
  }

  @Test
  void invertedOrderKeepsInventedTasksInPlace() throws IOException {
    Evaluation evaluation =
        evaluation(
            "{'text':'WORDS'}, {'text':'Bố trí kinh phí sửa chữa hồ'}",
            "{'text':'WORDS'}, {'text':'Một câu thừa'}, {'text':'Bố trí kinh phí sửa chữa hồ'}");
    assertEquals(
        List.of(Verdict.CLEAN, Verdict.INVENTED, Verdict.CLEAN),
        evaluation.byDocument().get(0).tasks().stream().map(TaskResult::verdict).toList());
  }

  @Test
  void fieldsLeftOutAreNotJudged() throws IOException {
    Evaluator evaluator = new Evaluator(List.of("deadlines"));
    evaluator.add(
        "a",
        document("{'text':'WORDS'}"),
        document("{'text':'WORDS','lead':[{'name':'Sở Y tế'}],'section':{'number':'1'}}"));
    Evaluation evaluation = evaluator.evaluation();
    assertEquals(1, evaluation.clean());
    assertEquals(
        List.of("task", "task90", "deadlines", "header"),
        List.copyOf(evaluation.figures().keySet()));
    assertEquals(List.of(), evaluation.differences());
    assertEquals(List.of("deadlines"), evaluation.absent());
  }
}
