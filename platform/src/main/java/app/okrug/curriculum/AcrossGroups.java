package app.okrug.curriculum;

import static app.okrug.access.Right.CURRICULUM_EDIT;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.school.YearId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Groups that are taught together out of several classes: a profile group of 10А and 10Б, a course of choice. Who is
/// in one stays in it when he changes class. Parts of one class are not kept here: they follow the register.
@Service
@Transactional
public class AcrossGroups {

    private final Access access;
    private final Relationships relationships;
    private final AcrossTable groups;
    private final Courses courses;
    private final Subjects subjects;
    private final TeacherWriting teachers;
    private final Audiences audiences;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    AcrossGroups(
            Access access,
            Relationships relationships,
            AcrossTable groups,
            Courses courses,
            Subjects subjects,
            TeacherWriting teachers,
            Audiences audiences,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.relationships = relationships;
        this.groups = groups;
        this.courses = courses;
        this.subjects = subjects;
        this.teachers = teachers;
        this.audiences = audiences;
        this.clock = clock;
        this.events = events;
    }

    /// The groups of a year with their courses, by year of study and name.
    @Transactional(readOnly = true)
    public List<AcrossGroup> ofYear(YearId year) {
        access.require(CURRICULUM_EDIT, Target.school());

        var taught = courses.ofYear(year).stream().collect(Collectors.groupingBy(CourseLine::groupId));
        return groups.ofYear(year, clock.today()).stream()
                .map(group -> new AcrossGroup(
                        group.id(),
                        group.name(),
                        group.home(),
                        group.homeName(),
                        group.pupils(),
                        taught.getOrDefault(group.id(), List.of()),
                        group.version()))
                .toList();
    }

    /// Who is or was in a group, with dates.
    @Transactional(readOnly = true)
    public List<AcrossMember> members(GroupId group) {
        access.require(CURRICULUM_EDIT, Target.school());

        return groups.members(group, clock.today());
    }

    /// Who may join a group on a day: the pupils of all classes of its year, the nearest years of study first.
    @Transactional(readOnly = true)
    public List<AcrossMember> others(GroupId group, LocalDate day) {
        access.require(CURRICULUM_EDIT, Target.school());

        return groups.find(group, day).map(one -> groups.others(one, day)).orElse(List.of());
    }

    /// The subjects that a group can be taught.
    @Transactional(readOnly = true)
    public List<String> subjects() {
        access.require(CURRICULUM_EDIT, Target.school());

        return groups.subjects();
    }

    /// Those who can teach it.
    @Transactional(readOnly = true)
    public List<PersonName> teachers() {
        access.require(CURRICULUM_EDIT, Target.school());

        return groups.teachers(clock.today());
    }

    /// Opens a group without pupils and says what it is taught.
    ///
    /// @param home the class whose year of study and bells it follows
    /// @throws UnfitGroup when the class has a group of that name
    public GroupId open(String name, ClassId home, NewTeaching teaching) {
        access.require(CURRICULUM_EDIT, Target.school());

        var id = new GroupId(UUID.randomUUID());
        if (!groups.add(id, home, name.strip())) {
            throw new UnfitGroup(UnfitGroup.Why.NAME_TAKEN);
        }
        teach(group(id, 0), teaching);
        done(id, GroupChanged.What.OPENED, 0, clock.today());
        return id;
    }

    /// Says what a group is taught, too.
    ///
    /// @throws UnfitGroup when it is taught that subject already
    /// @throws StaleCopy when somebody else has changed the group since it was read
    public void teach(GroupId id, NewTeaching teaching, long version) {
        access.require(CURRICULUM_EDIT, Target.school());

        teach(group(id, version), teaching);
        done(id, GroupChanged.What.TAUGHT, 0, clock.today());
    }

    /// Takes pupils into a group from a day on. Who is in it already stays.
    ///
    /// @throws UnfitGroup when the day is not in the year, or nobody of them is in a class of it
    /// @throws StaleCopy when somebody else has changed the group since it was read
    public void join(GroupId id, Collection<PersonId> pupils, LocalDate day, long version) {
        access.require(CURRICULUM_EDIT, Target.school());

        var group = group(id, version);
        within(group, day);
        var came = groups.join(group, pupils, day);
        if (came == 0) {
            throw new UnfitGroup(UnfitGroup.Why.IN_NO_CLASS);
        }
        done(id, GroupChanged.What.JOINED, came, day);
    }

    /// Lets a pupil go from a group.
    ///
    /// @param lastDay the last day in it; before the first one takes the membership away as a mistake
    /// @throws StaleCopy when somebody else has changed the group since it was read
    public void leave(GroupId id, PersonId pupil, LocalDate lastDay, long version) {
        access.require(CURRICULUM_EDIT, Target.school());

        var group = group(id, version);
        if (lastDay.isAfter(group.endsOn())) {
            throw new UnfitGroup(UnfitGroup.Why.OUTSIDE_YEAR);
        }
        done(id, GroupChanged.What.LEFT, groups.leave(id, pupil, lastDay), lastDay);
    }

    /// Closes a group that was opened by mistake, with its courses.
    ///
    /// @throws UnfitGroup when lessons of it stand in the timetable
    /// @throws StaleCopy when somebody else has changed the group since it was read
    public void close(GroupId id, long version) {
        access.require(CURRICULUM_EDIT, Target.school());

        group(id, version);
        try {
            groups.remove(id);
        } catch (DataIntegrityViolationException held) {
            throw new UnfitGroup(UnfitGroup.Why.HAS_LESSONS);
        }
        events.publishEvent(new GroupChanged(id, GroupChanged.What.CLOSED, 0, clock.today()));
        audiences.follow();
        relationships.changed();
    }

    private void teach(AcrossTable.Stored group, NewTeaching teaching) {
        var name = teaching.subject().strip();
        var subject = subjects.ensure(List.of(name)).get(name);
        var course = new CourseId(UUID.randomUUID());
        if (subject == null || !groups.teach(course, group, subject, teaching.hours())) {
            throw new UnfitGroup(UnfitGroup.Why.TAUGHT_ALREADY);
        }
        var given = new TeacherWriting.Teaching(
                UUID.randomUUID(), course.value(), teaching.teacher().value());
        teachers.apply(List.of(given), group.startsOn(), clock.today());
    }

    private AcrossTable.Stored group(GroupId id, long version) {
        var group = groups.lock(id, clock.today()).orElseThrow(() -> new StaleCopy("group " + id.value()));
        if (group.version() != version) {
            throw new StaleCopy("group " + id.value());
        }
        return group;
    }

    private static void within(AcrossTable.Stored group, LocalDate day) {
        if (!group.holds(day)) {
            throw new UnfitGroup(UnfitGroup.Why.OUTSIDE_YEAR);
        }
    }

    private void done(GroupId id, GroupChanged.What what, int pupils, LocalDate day) {
        groups.changed(id);
        events.publishEvent(new GroupChanged(id, what, pupils, day));
        audiences.follow();
        relationships.changed();
    }
}
