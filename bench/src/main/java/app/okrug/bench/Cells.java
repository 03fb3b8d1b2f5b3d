package app.okrug.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Writes cells of a journal page as the page's script does: in one request, each operation with an id of its own.
final class Cells {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Visitor teacher;
    private final Municipality.Page page;

    Cells(Visitor teacher, Municipality.Page page) {
        this.teacher = teacher;
        this.page = page;
    }

    /// Puts other marks than the last time into a rectangle of cells.
    ///
    /// @param pupils from the first one
    /// @param lessons from the first one
    /// @param turn the number of the repetition
    void paste(int pupils, int lessons, int turn) {
        var operations = new ArrayList<Map<String, Object>>();
        for (var lesson :
                page.lessons().subList(0, Math.min(lessons, page.lessons().size()))) {
            for (var pupil :
                    page.roster().subList(0, Math.min(pupils, page.roster().size()))) {
                operations.add(operation(lesson, pupil, turn));
            }
        }
        send(operations);
    }

    /// Puts one mark, in another cell each turn.
    void mark(int turn) {
        var pupil = page.roster().get(turn % page.roster().size());
        var lesson =
                page.lessons().get(turn / page.roster().size() % page.lessons().size());
        send(List.of(operation(lesson, pupil, turn)));
    }

    private static Map<String, Object> operation(UUID lesson, UUID pupil, int turn) {
        return Map.of(
                "kind",
                "cell",
                "id",
                UUID.randomUUID(),
                "lesson",
                lesson,
                "pupil",
                pupil,
                "value",
                Integer.toString(2 + turn % 4),
                "expected",
                0,
                "force",
                true);
    }

    private void send(List<Map<String, Object>> operations) {
        var batch = JSON.writeValueAsString(Map.of("operations", operations, "allOrNothing", false));
        var answers = JSON.readTree(teacher.body(teacher.post("/api/journal/operations", batch)));
        for (var answer : answers.get("results")) {
            if (answer.hasNonNull("reason")) {
                throw new IllegalStateException("A mark is refused: " + answer);
            }
        }
    }
}
