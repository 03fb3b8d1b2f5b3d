package app.okrug.homework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A task for which work is handed in, with how far its pupils are.
///
/// @param audience «7А», or «7А, группа 1»
/// @param due null when there is no next lesson
/// @param pupils who has it to do
/// @param waiting handed in and not looked at
/// @param returned back with the pupil
/// @param accepted done
public record AskedTask(
        TaskId task,
        String audience,
        String subject,
        String text,
        LocalDate givenOn,
        @Nullable LocalDate due,
        boolean individual,
        int pupils,
        int waiting,
        int returned,
        int accepted) {

    /// Who has handed nothing in.
    public int missing() {
        return pupils - waiting - returned - accepted;
    }
}
