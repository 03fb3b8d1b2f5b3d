package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.ClassId;
import app.okrug.school.Classes;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a move has to keep to, so that the register tells one story of every pupil on every date.
@Component
class MoveRules {

    private final Regulation regulation;
    private final MoveTable moves;
    private final Numbered numbered;
    private final PersonWriting persons;
    private final Classes classes;
    private final Years years;

    MoveRules(
            Regulation regulation,
            MoveTable moves,
            Numbered numbered,
            PersonWriting persons,
            Classes classes,
            Years years) {
        this.regulation = regulation;
        this.moves = moves;
        this.numbered = numbered;
        this.persons = persons;
        this.classes = classes;
        this.years = years;
    }

    /// Where a pupil stands who is to be moved on a day.
    ///
    /// @throws UnfitMove when something later is known of him
    PupilPlace place(PersonId pupil, LocalDate day) {
        var place = moves.lock(pupil)
                .orElseThrow(() -> new UnknownPerson(pupil.value().toString()));
        if (place.after(day) || moves.movedAfter(pupil, day)) {
            throw new UnfitMove(UnfitMove.Why.LATER_MOVE);
        }
        return place;
    }

    /// The same of one who has to be in a class.
    ///
    /// @throws NotInAnyClass when he is in none that day
    PupilPlace placeInClass(PersonId pupil, LocalDate day) {
        var place = place(pupil, day);
        if (!place.lasts(day)) {
            throw new NotInAnyClass(pupil);
        }
        return place;
    }

    /// The year of a class, in which the day has to lie.
    YearLine year(ClassId schoolClass, LocalDate day) {
        var year = classes.get(schoolClass).year();
        var line = years.all().stream()
                .filter(one -> one.id().equals(year))
                .findFirst()
                .orElseThrow();
        return within(line, day);
    }

    /// Refuses who cannot arrive: on no day of the year, or a pupil whom the register knows.
    void newcomer(PupilRow row, LocalDate day) {
        within(years.current(), day);
        if (!numbered.find(Numbered.Kind.PUPIL, List.of(row.fileNumber())).isEmpty()) {
            throw new UnfitMove(UnfitMove.Why.NUMBER_TAKEN);
        }
        var snils = row.snils();
        var same = snils == null ? null : persons.bySnils(List.of(snils)).get(snils);
        if (same != null && moves.lock(new PersonId(same)).isPresent()) {
            throw new UnfitMove(UnfitMove.Why.KNOWN_PUPIL);
        }
    }

    /// Refuses a change of subgroup without a document where the act wants one (001 ¶4.6.4). The division at the
    /// beginning of the year, until its data are complete, is no transfer; neither is the first part.
    void application(PupilPlace place, LocalDate day, Order order) {
        if (order.given()
                || place.subgroup() == null
                || !regulation
                        .onDay(Parameter.SUBGROUP_TRANSFER_BY_APPLICATION, day)
                        .value()) {
            return;
        }
        var begins = years.current(day).orElseGet(years::current).startsOn();
        if (day.isAfter(regulation.onDay(Parameter.YEAR_DATA_BY, day).value().atYear(begins.getYear()))) {
            throw new UnfitMove(UnfitMove.Why.PAPER_MISSING);
        }
    }

    private static YearLine within(YearLine year, LocalDate day) {
        if (day.isBefore(year.startsOn()) || day.isAfter(year.endsOn())) {
            throw new UnfitMove(UnfitMove.Why.OUTSIDE_YEAR);
        }
        return year;
    }
}
