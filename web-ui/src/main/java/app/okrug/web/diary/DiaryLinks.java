package app.okrug.web.diary;

import app.okrug.curriculum.CourseId;
import app.okrug.diary.FamilyChild;
import app.okrug.homework.TaskId;
import java.time.LocalDate;

/// Addresses of the diary, as other pages may link to them.
public final class DiaryLinks {

    private DiaryLinks() {}

    /// All children, today.
    public static String home() {
        return "diary";
    }

    /// What the diary opens with for one child.
    public static String child(FamilyChild child) {
        return "diary/" + child.address();
    }

    public static String day(FamilyChild child, LocalDate day) {
        return child(child) + "/" + day;
    }

    /// The week of today.
    public static String week(FamilyChild child) {
        return child(child) + "/week";
    }

    public static String week(FamilyChild child, LocalDate anyDay) {
        return week(child) + "/" + anyDay;
    }

    public static String marks(FamilyChild child) {
        return child(child) + "/marks";
    }

    public static String subjects(FamilyChild child) {
        return child(child) + "/subjects";
    }

    /// One task, where work is handed in.
    public static String task(FamilyChild child, TaskId task) {
        return child(child) + "/tasks/" + task.value();
    }

    /// Where a family tells that the child is away.
    public static String absence(FamilyChild child) {
        return child(child) + "/absence";
    }

    public static String subject(FamilyChild child, CourseId course) {
        return subjects(child) + "/" + course.value();
    }
}
