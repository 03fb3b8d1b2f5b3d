package app.okrug.diary;

/// A school cannot be asked now; the diaries of other schools are not touched by it.
public class DiaryUnavailable extends RuntimeException {

    private final String school;

    DiaryUnavailable(String school, Throwable cause) {
        super("The diaries of a school cannot be read now", cause);
        this.school = school;
    }

    /// What the school is called.
    public String school() {
        return school;
    }
}
