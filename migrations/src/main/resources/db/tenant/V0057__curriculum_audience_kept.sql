-- Who is taught in which course on which days is read with every mark and written a few times a week: it is kept as a
-- table. What it follows from stays a view; the table is made equal to it whenever a class, a group or an individual
-- curriculum changes. It has no foreign keys, since it is nobody's own data and worked out anew.
alter view curriculum_course_audience rename to curriculum_course_audience_due;

create table curriculum_course_audience (
    course    uuid not null,
    pupil     uuid not null,
    starts_on date not null,
    ends_on   date null,
    constraint curriculum_course_audience_pkey primary key (course, pupil, starts_on)
);

create index curriculum_course_audience_by_pupil on curriculum_course_audience (pupil);

insert into curriculum_course_audience (course, pupil, starts_on, ends_on)
select course, pupil, starts_on, nullif(max(coalesce(ends_on, date 'infinity')), date 'infinity')
from curriculum_course_audience_due
group by course, pupil, starts_on;

create or replace view curriculum_brought as
    select own.id as course, n.pupil, was.id as former, max(n.starts_on) as since
    from curriculum_course own
    join curriculum_course was on was.year = own.year and was.subject = own.subject and was.id <> own.id
    join curriculum_course_audience n on n.course = own.id
    join curriculum_course_audience b on b.course = was.id and b.pupil = n.pupil and b.ends_on < n.starts_on
    where not exists (
        select from curriculum_course_audience still
        where still.course = was.id and still.pupil = n.pupil
          and still.starts_on <= n.starts_on and (still.ends_on is null or still.ends_on >= n.starts_on))
    group by own.id, n.pupil, was.id;

create or replace view homework_assignment as
    select l.id as lesson, t.id as task, false as individual, l.course, l.held_on, a.pupil, rec.homework as text,
           coalesce(
               rec.homework_due,
               (select min(n.held_on) from timetable_lesson n
                where n.course = l.course and n.held_on > l.held_on and not n.cancelled)) as due,
           t.minutes, coalesce(t.hand_in, false) as hand_in, coalesce(rec.homework_at, rec.changed_at) as given_at
    from timetable_lesson l
    join journal_record rec on rec.lesson = l.id and rec.homework is not null
    join curriculum_course_audience a
        on a.course = l.course and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on)
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
