package app.okrug.timetable;

/// The course has a lesson there already.
public class TakenPlace extends IllegalArgumentException {

    TakenPlace() {
        super("The course has a lesson there already");
    }
}
