package app.okrug.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is taught in the demonstration's schools: hours a week by subject and year of study, and who teaches it.
final class Plan {

    /// Whole classes, one in each year of study but for two in the eighth.
    static final List<String> CLASSES = List.of("1А", "3А", "5А", "6А", "7А", "8А", "8Б", "9А", "11А");

    private static final List<Integer> PARALLELS = List.of(1, 3, 5, 6, 7, 8, 9, 11);

    /// Hours in the order of [#PARALLELS].
    private static final Map<String, List<Integer>> HOURS = hours();

    private static Map<String, List<Integer>> hours() {
        var hours = new LinkedHashMap<String, List<Integer>>();
        hours.put("Русский язык", List.of(5, 5, 5, 6, 4, 3, 3, 2));
        hours.put("Литературное чтение", List.of(4, 4, 0, 0, 0, 0, 0, 0));
        hours.put("Литература", List.of(0, 0, 3, 3, 2, 2, 3, 3));
        hours.put("Английский язык", List.of(0, 2, 3, 3, 3, 3, 3, 3));
        hours.put("Математика", List.of(4, 4, 5, 5, 0, 0, 0, 0));
        hours.put("Алгебра", List.of(0, 0, 0, 0, 3, 3, 3, 3));
        hours.put("Геометрия", List.of(0, 0, 0, 0, 2, 2, 2, 2));
        hours.put("Информатика", List.of(0, 0, 0, 0, 1, 1, 1, 1));
        hours.put("Окружающий мир", List.of(2, 2, 0, 0, 0, 0, 0, 0));
        hours.put("История", List.of(0, 0, 2, 2, 2, 2, 2, 2));
        hours.put("Обществознание", List.of(0, 0, 0, 1, 1, 1, 1, 2));
        hours.put("География", List.of(0, 0, 1, 1, 2, 2, 2, 1));
        hours.put("Биология", List.of(0, 0, 1, 1, 1, 2, 2, 1));
        hours.put("Физика", List.of(0, 0, 0, 0, 2, 2, 3, 2));
        hours.put("Химия", List.of(0, 0, 0, 0, 0, 2, 2, 1));
        hours.put("Музыка", List.of(1, 1, 1, 1, 1, 1, 0, 0));
        hours.put("Изобразительное искусство", List.of(1, 1, 1, 1, 1, 0, 0, 0));
        hours.put("Технология", List.of(1, 1, 2, 2, 2, 1, 1, 0));
        hours.put("Физическая культура", List.of(2, 2, 2, 2, 2, 2, 2, 2));
        return hours;
    }

    private Plan() {}

    static List<String> subjects() {
        return List.copyOf(HOURS.keySet());
    }

    static List<Integer> parallels() {
        return PARALLELS;
    }

    static int hours(String subject, int parallel) {
        return Objects.requireNonNull(HOURS.get(subject)).get(PARALLELS.indexOf(parallel));
    }

    static int parallel(String className) {
        return Integer.parseInt(className.replaceAll("\\D", ""));
    }

    /// Whether a class is divided in two for a subject.
    static boolean divided(String subject) {
        return subject.equals("Английский язык");
    }

    /// The posts that teach a subject to a class; two for a divided one.
    static List<Post> posts(String subject, String className) {
        var parallel = parallel(className);
        return switch (subject) {
            case "Русский язык", "Литературное чтение", "Математика", "Окружающий мир", "Литература" -> {
                if (parallel <= 4) {
                    yield List.of(parallel == 1 ? Post.PRIMARY_ONE : Post.PRIMARY_THREE);
                }
                var older = parallel >= 8;
                yield subject.equals("Математика")
                        ? List.of(Post.MATHS_YOUNGER)
                        : List.of(older ? Post.RUSSIAN_OLDER : Post.RUSSIAN_YOUNGER);
            }
            case "Английский язык" -> List.of(Post.ENGLISH_ONE, Post.ENGLISH_TWO);
            case "Алгебра", "Геометрия" ->
                List.of(parallel == 7 || className.equals("8Б") ? Post.MATHS_YOUNGER : Post.MATHS_OLDER);
            case "Информатика" -> List.of(Post.INFORMATICS);
            case "История", "Обществознание" -> List.of(Post.HISTORY);
            case "География" -> List.of(Post.GEOGRAPHY);
            case "Биология" -> List.of(Post.BIOLOGY);
            case "Физика" -> List.of(Post.PHYSICS);
            case "Химия" -> List.of(Post.CHEMISTRY);
            case "Музыка", "Изобразительное искусство" -> List.of(Post.ARTS);
            case "Технология" -> List.of(Post.TECHNOLOGY);
            case "Физическая культура" -> List.of(Post.SPORT);
            default -> throw new IllegalArgumentException(subject);
        };
    }
}
