package app.okrug.school;

import java.time.LocalTime;

/// When the lessons of one number begin and end.
public record Bell(int number, LocalTime starts, LocalTime ends) {

    public Bell {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("Lesson " + number + " ends before it begins");
        }
    }
}
