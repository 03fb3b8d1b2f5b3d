package app.okrug.onboarding.checking;

import app.okrug.onboarding.reading.Contents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The members of staff after the import, by number and by name: those of the register and those of the files.
final class Teachers {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> numbers = new HashMap<>();

    Teachers(Contents contents, Known known) {
        known.staff()
                .forEach(member ->
                        add(member.number(), member.name().full(), member.name().brief()));
        for (var row : contents.staff()) {
            var member = row.row();
            var patronymic = member.patronymic();
            add(
                    member.personnelNumber(),
                    member.familyName() + " " + member.givenName() + (patronymic == null ? "" : " " + patronymic),
                    member.familyName() + " " + member.givenName().charAt(0) + "."
                            + (patronymic == null ? "" : " " + patronymic.charAt(0) + "."));
        }
    }

    private void add(String number, String full, String brief) {
        names.put(number, full);
        numbers.computeIfAbsent(plain(full), _ -> new HashSet<>()).add(number);
        numbers.computeIfAbsent(plain(brief), _ -> new HashSet<>()).add(number);
    }

    boolean has(String number) {
        return names.containsKey(number);
    }

    /// The full name of a number; the number itself when nobody has it.
    String name(String number) {
        return names.getOrDefault(number, number);
    }

    /// The number of the only member of staff of this name, in full or shortened; null when there is none or several.
    @Nullable
    String number(String name) {
        var found = numbers.getOrDefault(plain(name), Set.of());
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /// Whether a name, in full or shortened, may be that of a number.
    boolean agrees(String number, String name) {
        return numbers.getOrDefault(plain(name), Set.of()).contains(number);
    }

    /// «Лукина В.З.» and «Лукина В. З.» are the same.
    private static String plain(String name) {
        return Spelling.plain(name.replace(".", ". "));
    }
}
