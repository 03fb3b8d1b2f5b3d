package app.okrug.demo;

import java.util.List;

/// One school of the demonstration.
///
/// @param code in addresses
/// @param number as in its logins, `admin14`
/// @param preset the regulation it follows
/// @param seed makes its people and marks differ from those of the others, and the same at every start
record DemoSchool(String code, int number, String fullName, String shortName, String preset, long seed) {

    static final List<DemoSchool> ALL = List.of(
            new DemoSchool(
                    "14",
                    14,
                    "Муниципальное автономное общеобразовательное учреждение «Средняя общеобразовательная школа № 14»",
                    "Школа № 14",
                    "001",
                    14),
            new DemoSchool(
                    "21",
                    21,
                    "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 21»",
                    "Школа № 21",
                    "002",
                    21),
            new DemoSchool(
                    "69",
                    69,
                    "Муниципальное бюджетное общеобразовательное учреждение «Лицей многопрофильный № 69»",
                    "Лицей № 69",
                    "004",
                    69));

    String login(String who) {
        return who + number;
    }
}
