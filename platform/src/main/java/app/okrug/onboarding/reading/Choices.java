package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;
import app.okrug.people.Sex;
import app.okrug.school.ClassName;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Values of which there are only a few, in the ways people write them.
final class Choices {

    private static final Map<String, Sex> SEXES = Map.of(
            "м",
            Sex.MALE,
            "муж",
            Sex.MALE,
            "мужской",
            Sex.MALE,
            "m",
            Sex.MALE,
            "ж",
            Sex.FEMALE,
            "жен",
            Sex.FEMALE,
            "женский",
            Sex.FEMALE,
            "f",
            Sex.FEMALE);
    private static final Map<String, Boolean> ANSWERS =
            Map.of("да", true, "yes", true, "1", true, "+", true, "нет", false, "no", false, "0", false, "-", false);
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "пн", DayOfWeek.MONDAY,
            "вт", DayOfWeek.TUESDAY,
            "ср", DayOfWeek.WEDNESDAY,
            "чт", DayOfWeek.THURSDAY,
            "пт", DayOfWeek.FRIDAY,
            "сб", DayOfWeek.SATURDAY,
            "вс", DayOfWeek.SUNDAY);
    private static final Pattern SUBGROUP = Pattern.compile(
            "(?:подгруппа|группа|п/?г)?\\s*№?\\s*([1-9])(?:\\s*-?\\s*а?я)?\\s*(?:подгруппа|группа|п/?г|гр)?");
    private static final Pattern CLASS_WORD = Pattern.compile("(?iu)\\s*(?:класс|кл\\.?)\\s*$");
    private static final int LONGEST_GROUP = 60;

    private Choices() {}

    static Sex sex(Cell cell) throws Unfit {
        return known(SEXES, word(cell), Rule.NOT_A_SEX);
    }

    static boolean answer(Cell cell) throws Unfit {
        return known(ANSWERS, word(cell), Rule.NOT_YES_OR_NO);
    }

    /// A day of the week: in full, shortened, or by its number.
    static DayOfWeek weekday(Cell cell) throws Unfit {
        var word = word(cell);
        if (word.matches("[1-7]")) {
            return DayOfWeek.of(Integer.parseInt(word));
        }
        for (var day : DAYS.entrySet()) {
            if (word.equals(day.getKey()) || word.equals(Weekdays.name(day.getValue()))) {
                return day.getValue();
            }
        }
        throw new Unfit(Rule.NOT_A_WEEKDAY);
    }

    /// A class as it is called: `8А`, `8 «А»`, «8-а класс».
    static ClassName schoolClass(Cell cell) throws Unfit {
        var name = CLASS_WORD.matcher(cell.text()).replaceFirst("");
        return ClassName.read(name).orElseThrow(() -> new Unfit(Rule.NOT_A_CLASS));
    }

    /// A subgroup: its number («1 подгруппа», «подгруппа 1», `1` are the same), else its name as it stands there.
    static String subgroup(Cell cell) throws Unfit {
        var matcher = SUBGROUP.matcher(word(cell));
        return matcher.matches() ? matcher.group(1) : Words.upTo(LONGEST_GROUP).read(cell);
    }

    private static String word(Cell cell) {
        var word = cell.text().strip().toLowerCase(Locale.ROOT);
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static <T> T known(Map<String, T> choices, String word, Rule otherwise) throws Unfit {
        var found = choices.get(word);
        if (found == null) {
            throw new Unfit(otherwise);
        }
        return found;
    }
}
