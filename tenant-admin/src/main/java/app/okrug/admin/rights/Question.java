package app.okrug.admin.rights;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.admin.page.Address;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// May this person do this, there, on that day? As it stands in the address.
///
/// @param person null until chosen
/// @param right null until chosen
/// @param course null when the object belongs to none, or none was named
/// @param schoolClass null when none was named
/// @param pupil whose the object is; null when none was named
/// @param day of the lesson; null when none was named
/// @param on the day on which the decision falls
record Question(
        Category category,
        @Nullable PersonId person,
        @Nullable Right right,
        @Nullable UUID course,
        @Nullable UUID schoolClass,
        @Nullable UUID pupil,
        @Nullable LocalDate day,
        LocalDate on) {

    static Question asked(BeforeEnterEvent event, LocalDate today) {
        var person = id(event, "person");
        return new Question(
                named(Category.values(), Address.asked(event, "who")).orElse(Category.STAFF),
                person == null ? null : new PersonId(person),
                named(Right.values(), Address.asked(event, "right")).orElse(null),
                id(event, "course"),
                id(event, "class"),
                id(event, "pupil"),
                day(event, "day"),
                Objects.requireNonNullElse(day(event, "on"), today));
    }

    Map<String, String> address(LocalDate today) {
        return Map.of(
                "who", category.name(),
                "person", person == null ? "" : person.value().toString(),
                "right", right == null ? "" : right.name(),
                "course", text(course),
                "class", text(schoolClass),
                "pupil", text(pupil),
                "day", text(day),
                "on", on.equals(today) ? "" : on.toString());
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static @Nullable UUID id(BeforeEnterEvent event, String name) {
        try {
            var text = Address.asked(event, name);
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable LocalDate day(BeforeEnterEvent event, String name) {
        try {
            var text = Address.asked(event, name);
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
