-- Homework beyond its words in the journal: minutes, whether work is handed in, and tasks for chosen pupils. A task
-- without a text of its own is that of the whole course: its words and its day stand in journal_record.
create table homework_task (
    id         uuid        primary key,
    lesson     uuid        not null references timetable_lesson (id),
    text       text        null,
    due        date        null,
    minutes    smallint    null,
    hand_in    boolean     not null default false,
    given_at   timestamptz not null,
    version    bigint      not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    constraint homework_task_minutes_sensible check (minutes between 1 and 600)
);

create unique index homework_task_common_once on homework_task (lesson) where text is null;
create index homework_task_by_lesson on homework_task (lesson);
create index homework_task_by_change on homework_task (changed_at);

create table homework_task_pupil (
    task  uuid not null references homework_task (id),
    pupil uuid not null references people_pupil (person),
    constraint homework_task_pupil_pkey primary key (task, pupil)
);

create index homework_task_pupil_by_pupil on homework_task_pupil (pupil);

-- Everything that is set for each pupil, with the day it is due: the day that was named, or that of the next lesson.
create view homework_assignment as
    select l.id as lesson, t.id as task, false as individual, l.course, l.held_on, a.pupil, rec.homework as text,
           coalesce(
               rec.homework_due,
               (select min(n.held_on) from timetable_lesson n
                where n.course = l.course and n.held_on > l.held_on and not n.cancelled)) as due,
           t.minutes, coalesce(t.hand_in, false) as hand_in, coalesce(rec.homework_at, rec.changed_at) as given_at
    from timetable_lesson l
    join journal_record rec on rec.lesson = l.id and rec.homework is not null
    join curriculum_course c on c.id = l.course
    join curriculum_audience a
        on a.teaching_group = c.teaching_group
        and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on)
    left join homework_task t on t.lesson = l.id and t.text is null
    union all
    select l.id, t.id, true, l.course, l.held_on, p.pupil, t.text,
           coalesce(
               t.due,
               (select min(n.held_on) from timetable_lesson n
                where n.course = l.course and n.held_on > l.held_on and not n.cancelled)),
           t.minutes, t.hand_in, t.given_at
    from homework_task t
    join homework_task_pupil p on p.task = t.id
    join timetable_lesson l on l.id = t.lesson
    where t.text is not null;

-- The pupil's tick on a task that is his alone; that on the homework of the course is diary_homework_done.
create table diary_task_done (
    task    uuid        not null references homework_task (id),
    pupil   uuid        not null references people_pupil (person),
    done_at timestamptz not null,
    constraint diary_task_done_pkey primary key (task, pupil)
);
