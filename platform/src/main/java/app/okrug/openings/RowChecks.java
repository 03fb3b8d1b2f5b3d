package app.okrug.openings;

import app.okrug.language.Sentence;
import app.okrug.regulation.Preset;
import app.okrug.regulation.Presets;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolRegistry;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a row of a list must fulfil beyond having its cells filled. The registry is read once for the whole list.
@Component
class RowChecks {

    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{5,25}");

    private final SchoolRegistry schools;
    private final SchoolCreation creation;
    private final Presets presets;

    RowChecks(SchoolRegistry schools, SchoolCreation creation, Presets presets) {
        this.schools = schools;
        this.creation = creation;
        this.presets = presets;
    }

    List<SchoolRow> checked(List<SchoolRow> rows) {
        var taken = schools.all().stream().map(RegisteredSchool::code).collect(Collectors.toSet());
        var known = presets.all().stream().map(Preset::code).collect(Collectors.toSet());
        var first =
                rows.stream().collect(Collectors.toMap(SchoolRow::code, Function.identity(), (earlier, _) -> earlier));
        return rows.stream().map(row -> checked(row, taken, known, first)).toList();
    }

    private SchoolRow checked(SchoolRow row, Set<String> taken, Set<String> known, Map<String, SchoolRow> first) {
        var faults = new ArrayList<>(row.faults());
        code(row, taken, first).ifPresent(faults::add);
        if (!row.preset().isEmpty() && !known.contains(row.preset())) {
            var all = known.stream().sorted().collect(Collectors.joining(", "));
            faults.add(fault(ListColumn.PRESET, "openings.fault.preset", row.preset(), all));
        }
        if (zone(row.zone()).isEmpty()) {
            faults.add(fault(ListColumn.ZONE, "openings.fault.zone", row.zone()));
        }
        if (!row.email().isEmpty() && !EMAIL.matcher(row.email()).matches()) {
            faults.add(fault(ListColumn.EMAIL, "openings.fault.email", row.email()));
        }
        if (!row.phone().isEmpty() && !PHONE.matcher(row.phone()).matches()) {
            faults.add(fault(ListColumn.PHONE, "openings.fault.phone", row.phone()));
        }
        if (row.name().length() > LONGEST) {
            faults.add(fault(ListColumn.NAME, "openings.fault.long", LONGEST));
        }
        return new SchoolRow(
                row.number(),
                row.code(),
                row.name(),
                row.preset(),
                zone(row.zone()).map(ZoneId::getId).orElse(row.zone()),
                row.familyName(),
                row.givenName(),
                row.patronymic(),
                row.phone(),
                row.email(),
                faults);
    }

    private static Optional<LineFault> code(SchoolRow row, Set<String> taken, Map<String, SchoolRow> first) {
        if (row.code().isEmpty()) {
            return Optional.empty();
        }
        if (!SchoolCreation.fits(row.code())) {
            return Optional.of(fault(ListColumn.CODE, "openings.fault.code", row.code()));
        }
        if (taken.contains(row.code())) {
            return Optional.of(fault(ListColumn.CODE, "openings.fault.taken", row.code()));
        }
        var earlier = first.get(row.code());
        return earlier == null || earlier.number() == row.number()
                ? Optional.empty()
                : Optional.of(fault(ListColumn.CODE, "openings.fault.twice", row.code(), earlier.number()));
    }

    /// The usual clock when the cell is empty; empty when it names none.
    private Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(written.isEmpty() ? creation.usualZone() : ZoneId.of(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LineFault fault(ListColumn column, String key, Object... arguments) {
        return new LineFault(column, Sentence.of(key, arguments));
    }
}
