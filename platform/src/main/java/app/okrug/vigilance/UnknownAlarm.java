package app.okrug.vigilance;

/// The school has no such alarm.
public class UnknownAlarm extends RuntimeException {

    UnknownAlarm() {
        super("No such alarm");
    }
}
