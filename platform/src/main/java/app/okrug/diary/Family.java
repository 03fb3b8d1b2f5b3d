package app.okrug.diary;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.Open;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.identity.CurrentAccount;
import app.okrug.identity.Membership;
import app.okrug.identity.SignedIn;
import app.okrug.people.ChildLine;
import app.okrug.people.Guardians;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolRegistry;
import app.okrug.tenancy.SchoolUnavailable;
import app.okrug.tenancy.UnknownSchool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/// A family in one place (I24): the children of an account in all schools where it is guardian or pupil. Each is read
/// through the membership of its own school, one after another; the rights of one never help in another (T-23).
@Service
public class Family {

    private final CurrentAccount current;
    private final SchoolRegistry schools;
    private final Guardians guardians;
    private final PupilReading pupils;
    private final Access access;
    private final SchoolClock clock;

    Family(
            CurrentAccount current,
            SchoolRegistry schools,
            Guardians guardians,
            PupilReading pupils,
            Access access,
            SchoolClock clock) {
        this.current = current;
        this.schools = schools;
        this.guardians = guardians;
        this.pupils = pupils;
        this.access = access;
        this.clock = clock;
    }

    /// Whose diaries the account reads as a family.
    @Open("the account's own memberships only; each child is asked for in its own school")
    public FamilyChildren children() {
        var signedIn = current.require();
        var children = new ArrayList<FamilyChild>();
        var unavailable = new ArrayList<String>();
        for (var membership : signedIn.memberships()) {
            if (membership.category() != Category.STAFF) {
                try {
                    in(
                                    membership,
                                    signedIn,
                                    school -> own(membership).stream()
                                            .map(line -> child(membership, school, line))
                                            .toList())
                            .forEach(child -> children.add(child.withColour(children.size())));
                } catch (DiaryUnavailable failed) {
                    unavailable.add(failed.school());
                }
            }
        }
        return new FamilyChildren(children, unavailable);
    }

    /// The child of an address: one of the family, or a pupil of the school at which the reader works now.
    ///
    /// @throws app.okrug.access.AccessRefused when it is somebody else's child
    /// @throws UnknownPupil when there is no such diary for this reader
    @Open("a child that is not of the family is asked for with the right to look into the diary")
    public FamilyChild find(String address) {
        return find(children(), address);
    }

    /// The same for a page that has read the children already.
    ///
    /// @throws app.okrug.access.AccessRefused when it is somebody else's child
    /// @throws UnknownPupil when there is no such diary for this reader
    @Open("a child that is not of the family is asked for with the right to look into the diary")
    public FamilyChild find(FamilyChildren known, String address) {
        var own = known.children().stream()
                .filter(child -> child.address().equals(address))
                .findFirst();
        return own.orElseGet(() -> strange(address));
    }

    /// Reads something of a child, in its school and by the reader's membership there.
    ///
    /// @throws DiaryUnavailable when the school cannot be asked now
    @Open("the work asks for its rights itself; here it only gets the school and the person")
    public <T extends @Nullable Object> T read(FamilyChild child, Supplier<T> work) {
        var signedIn = current.require();
        var membership = signedIn.membership(child.membership()).orElseThrow(UnknownPupil::new);
        return in(membership, signedIn, _ -> work.get());
    }

    private FamilyChild strange(String written) {
        var address = DiaryAddress.read(written).orElseThrow(UnknownPupil::new);
        var signedIn = current.require();
        var here = signedIn.chosen();
        if (here == null || !schools.get(here.school()).code().equals(address.school())) {
            throw new UnknownPupil();
        }
        return in(here, signedIn, school -> {
            var found = pupils.find(address.pupil(), clock.today());
            var schoolClass = found.map(DiaryPupil::classId).map(ClassId::value).orElse(null);
            access.require(Right.DIARY_VIEW, Target.pupil(address.pupil().value(), schoolClass));
            var pupil = found.orElseThrow(UnknownPupil::new);
            return child(here, school, new ChildLine(pupil.name(), pupil.classId(), pupil.className()));
        });
    }

    /// The children of one membership that may be read by it.
    private List<ChildLine> own(Membership membership) {
        var today = clock.today();
        var lines = membership.category() == Category.GUARDIAN
                ? guardians.childrenOf(membership.person(), today)
                : pupils.find(membership.person(), today).stream()
                        .map(pupil -> new ChildLine(pupil.name(), pupil.classId(), pupil.className()))
                        .toList();
        return lines.stream()
                .filter(line -> access.allows(
                        Right.DIARY_VIEW,
                        Target.pupil(
                                line.person().value(),
                                line.classId() == null ? null : line.classId().value())))
                .toList();
    }

    private interface InSchool<T extends @Nullable Object> {
        T read(RegisteredSchool school);
    }

    private <T extends @Nullable Object> T in(Membership membership, SignedIn signedIn, InSchool<T> work) {
        var name = "";
        try {
            var school = schools.get(membership.school());
            name = school.name();
            return CurrentActor.<T, RuntimeException>call(
                    school.id(), membership.actor(signedIn.account()), () -> work.read(school));
        } catch (SchoolUnavailable | UnknownSchool | DataAccessException | TransactionException failed) {
            throw new DiaryUnavailable(name, failed);
        }
    }

    private static FamilyChild child(Membership membership, RegisteredSchool school, ChildLine line) {
        return new FamilyChild(
                membership.id(),
                line.person(),
                new DiaryAddress(school.code(), line.person()).written(),
                line.name().givenName(),
                line.name().familyAndGiven(),
                initials(line.name()),
                line.className(),
                school.name(),
                school.zone(),
                0,
                membership.category());
    }

    private static String initials(PersonName name) {
        return first(name.givenName()) + first(name.familyName());
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
