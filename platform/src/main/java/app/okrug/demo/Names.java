package app.okrug.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Invented names: common Russian ones, put together anew.
final class Names {

    private static final List<String> FAMILY = List.of(
            "Абрамов",
            "Агафонов",
            "Анисимов",
            "Баранов",
            "Белов",
            "Белоусов",
            "Блинов",
            "Богданов",
            "Борисов",
            "Быков",
            "Васильев",
            "Веселов",
            "Виноградов",
            "Власов",
            "Воробьёв",
            "Галкин",
            "Герасимов",
            "Голубев",
            "Горбунов",
            "Громов",
            "Гусев",
            "Давыдов",
            "Данилов",
            "Дорофеев",
            "Ершов",
            "Ефимов",
            "Жуков",
            "Журавлёв",
            "Зайцев",
            "Захаров",
            "Зимин",
            "Игнатов",
            "Ильин",
            "Калинин",
            "Карпов",
            "Киселёв",
            "Ковалёв",
            "Комаров",
            "Копылов",
            "Королёв",
            "Крылов",
            "Кудрявцев",
            "Кузнецов",
            "Лазарев",
            "Лапин",
            "Лебедев",
            "Логинов",
            "Макаров",
            "Максимов",
            "Мельников",
            "Миронов",
            "Мухин",
            "Назаров",
            "Некрасов",
            "Никитин",
            "Новиков",
            "Орлов",
            "Осипов",
            "Павлов",
            "Панов",
            "Пестов",
            "Поляков",
            "Прохоров",
            "Родионов",
            "Рожков",
            "Рябов",
            "Савельев",
            "Самойлов",
            "Селезнёв",
            "Семёнов",
            "Сидоров",
            "Соболев",
            "Соколов",
            "Соловьёв",
            "Сорокин",
            "Степанов",
            "Суханов",
            "Тарасов",
            "Тимофеев",
            "Тихонов",
            "Туров",
            "Устинов",
            "Фадеев",
            "Филатов",
            "Фомин",
            "Харитонов",
            "Цветков",
            "Чернов",
            "Шестаков",
            "Широков",
            "Шубин",
            "Щербаков",
            "Юдин",
            "Яковлев");
    private static final List<String> MEN = List.of(
            "Александр",
            "Алексей",
            "Андрей",
            "Артём",
            "Богдан",
            "Вадим",
            "Виктор",
            "Владислав",
            "Глеб",
            "Даниил",
            "Денис",
            "Дмитрий",
            "Евгений",
            "Егор",
            "Иван",
            "Илья",
            "Кирилл",
            "Константин",
            "Лев",
            "Максим",
            "Марк",
            "Матвей",
            "Михаил",
            "Никита",
            "Николай",
            "Олег",
            "Павел",
            "Пётр",
            "Роман",
            "Семён",
            "Сергей",
            "Степан",
            "Тимофей",
            "Фёдор",
            "Юрий",
            "Ярослав");
    private static final List<String> WOMEN = List.of(
            "Алёна",
            "Алина",
            "Алиса",
            "Анастасия",
            "Анна",
            "Валерия",
            "Варвара",
            "Вера",
            "Вероника",
            "Виктория",
            "Галина",
            "Дарья",
            "Диана",
            "Ева",
            "Евгения",
            "Екатерина",
            "Елена",
            "Елизавета",
            "Инна",
            "Ирина",
            "Кристина",
            "Ксения",
            "Лидия",
            "Любовь",
            "Людмила",
            "Маргарита",
            "Марина",
            "Мария",
            "Надежда",
            "Наталья",
            "Нина",
            "Оксана",
            "Ольга",
            "Полина",
            "Светлана",
            "Софья",
            "Таисия",
            "Татьяна",
            "Ульяна",
            "Юлия");

    private final RandomGenerator random;
    private final Set<String> taken = new HashSet<>();

    Names(RandomGenerator random) {
        this.random = random;
    }

    /// A whole name.
    record Name(String family, String given, String patronymic, boolean woman) {

        String whole() {
            return family + " " + given + " " + patronymic;
        }
    }

    /// Somebody of the school; nobody else there has this name.
    Name person(boolean woman) {
        return person(woman, root(), MEN.get(random.nextInt(MEN.size())));
    }

    /// A child of a father: the family name is his, the patronymic comes from his given name.
    Name person(boolean woman, String root, String father) {
        while (true) {
            var given = woman ? WOMEN.get(random.nextInt(WOMEN.size())) : MEN.get(random.nextInt(MEN.size()));
            var name = new Name(woman ? root + "а" : root, given, patronymic(father, woman), woman);
            if (taken.add(name.whole())) {
                return name;
            }
        }
    }

    /// A family name in its first form.
    String root() {
        return FAMILY.get(random.nextInt(FAMILY.size()));
    }

    private static String patronymic(String father, boolean woman) {
        var end = woman ? "овна" : "ович";
        return switch (father) {
            case "Илья" -> woman ? "Ильинична" : "Ильич";
            case "Никита" -> woman ? "Никитична" : "Никитич";
            case "Лев" -> woman ? "Львовна" : "Львович";
            case "Павел" -> "Павл" + end;
            case "Пётр" -> "Петр" + end;
            case "Михаил" -> "Михайл" + end;
            default -> {
                var last = father.charAt(father.length() - 1);
                var stem = father.substring(0, father.length() - 1);
                yield switch (last) {
                    case 'й' ->
                        (stem.endsWith("и") ? stem.substring(0, stem.length() - 1) + "ь" : stem)
                                + (woman ? "евна" : "евич");
                    case 'ь' -> stem + (woman ? "евна" : "евич");
                    default -> father + end;
                };
            }
        };
    }
}
