-- Teachers who are away, and what becomes of each of their lessons: given by a colleague, joined with the other half of
-- the class, not held, or held at another hour (002 II ¶3.4). Undoing a decision takes its row away.
create table substitutions_absence (
    id          uuid        primary key,
    teacher     uuid        not null references people_staff_member (person),
    starts_on   date        not null,
    ends_on     date        not null,
    reason      text        not null,
    document    text        not null default '',
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    version     bigint      not null default 0,
    constraint substitutions_absence_order check (starts_on <= ends_on)
);

create index substitutions_absence_by_day on substitutions_absence (ends_on, starts_on);
create index substitutions_absence_by_teacher on substitutions_absence (teacher);

create table substitutions_decision (
    lesson      uuid        primary key references timetable_lesson (id),
    absence     uuid        not null references substitutions_absence (id),
    absent      uuid        not null references people_staff_member (person),
    kind        text        not null,
    substitute  uuid        null references people_staff_member (person),
    merged_with uuid        null references timetable_lesson (id),
    moved_to    uuid        null references timetable_lesson (id),
    decided_by  uuid        not null,
    decided_at  timestamptz not null,
    version     bigint      not null default 0,
    constraint substitutions_decision_kind_known check (kind in ('substituted', 'merged', 'cancelled', 'moved')),
    constraint substitutions_decision_complete check (
        (substitute is not null) = (kind in ('substituted', 'merged'))
        and (merged_with is not null) = (kind = 'merged')
        and (moved_to is not null) = (kind = 'moved'))
);

create index substitutions_decision_by_absence on substitutions_decision (absence);
create index substitutions_decision_by_absent on substitutions_decision (absent);
create index substitutions_decision_by_substitute on substitutions_decision (substitute);
create index substitutions_decision_by_merged on substitutions_decision (merged_with);
create index substitutions_decision_by_moved on substitutions_decision (moved_to);

-- Who gives which lesson, substitutions taken into account.
create view substitutions_given as
    select l.id as lesson, t.person, l.course, l.held_on, l.number, l.starts_at, l.ends_at
    from timetable_lesson l
    join curriculum_course_teacher t
        on t.course = l.course and t.starts_on <= l.held_on and (t.ends_on is null or t.ends_on >= l.held_on)
    left join substitutions_decision d on d.lesson = l.id and d.absent = t.person and d.substitute is not null
    where not l.cancelled and d.lesson is null
    union all
    select l.id, d.substitute, l.course, l.held_on, l.number, l.starts_at, l.ends_at
    from substitutions_decision d
    join timetable_lesson l on l.id = d.lesson
    where d.substitute is not null and not l.cancelled;
