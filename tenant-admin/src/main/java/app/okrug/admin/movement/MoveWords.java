package app.okrug.admin.movement;

import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.people.MoveLine;
import java.util.Objects;

/// A line of the book of movement in words.
final class MoveWords {

    private MoveWords() {}

    static String kind(Texts texts, MoveLine line) {
        var kind = texts.text("admin.movement.kind." + line.kind());
        return line.takenBack() ? texts.text("admin.movement.taken-back", kind) : kind;
    }

    /// «7А → 7Б», «7А, 1 подгруппа → 2 подгруппа».
    static String places(Texts texts, MoveLine line) {
        var nowhere = texts.text("admin.movement.nowhere");
        return switch (line.kind()) {
            case ARRIVED -> Objects.requireNonNullElse(line.toClass(), nowhere);
            case LEFT -> Objects.requireNonNullElse(line.fromClass(), nowhere);
            case TRANSFERRED ->
                Objects.requireNonNullElse(line.fromClass(), nowhere) + " → "
                        + Objects.requireNonNullElse(line.toClass(), nowhere);
            case SUBGROUP_CHANGED ->
                Objects.requireNonNullElse(line.toClass(), nowhere) + ", "
                        + Objects.requireNonNullElse(line.fromSubgroup(), texts.text("admin.movement.undivided"))
                        + " → "
                        + Objects.requireNonNullElse(line.toSubgroup(), texts.text("admin.movement.undivided"));
        };
    }

    /// «№ 12 от 01.11.2026, переезд».
    static String order(Texts texts, MoveLine line) {
        if (line.id() == null) {
            return texts.text("admin.movement.by-list");
        }
        var order = line.order();
        var day = order.day();
        var paper = !order.given()
                ? texts.text("admin.movement.order.none")
                : day == null
                        ? texts.text("admin.movement.order.numbered", order.number())
                        : texts.text(
                                "admin.movement.order.dated", order.number(), Dates.inFigures(day, Language.current()));
        return order.reason().isEmpty() ? paper : paper + ", " + order.reason();
    }
}
