-- Individual curricula: for some time a pupil does not take courses of the class, takes others, or takes other hours.
create table curriculum_individual_plan (
    id              uuid   primary key,
    pupil           uuid   not null references people_pupil (person),
    school_class    uuid   not null references school_class (id),
    starts_on       date   not null,
    ends_on         date   null,
    document_number text   not null default '',
    document_day    date   null,
    note            text   not null default '',
    version         bigint not null default 0,
    constraint curriculum_individual_plan_order check (starts_on <= ends_on)
);

create index curriculum_individual_plan_by_pupil on curriculum_individual_plan (pupil);

create table curriculum_individual_course (
    plan   uuid         not null references curriculum_individual_plan (id),
    course uuid         not null references curriculum_course (id),
    kind   text         not null,
    hours  numeric(4,1) null,
    constraint curriculum_individual_course_pkey primary key (plan, course),
    constraint curriculum_individual_course_kind check (kind in ('SKIPPED', 'HOURS', 'ADDED'))
);

create index curriculum_individual_course_by_course on curriculum_individual_course (course);

-- What follows from them for who is taught when, worked out whenever a plan is written or a pupil moves: when a pupil takes
-- a course of his groups that he does not always take, and when he takes one that he is in no group of.
create table curriculum_individual_span (
    id        uuid    primary key,
    course    uuid    not null references curriculum_course (id),
    pupil     uuid    not null references people_pupil (person),
    added     boolean not null,
    starts_on date    not null,
    ends_on   date    null
);

create index curriculum_individual_span_by_course on curriculum_individual_span (course, pupil);
create index curriculum_individual_span_by_pupil on curriculum_individual_span (pupil);

-- Who is taught in which course on which days. All who ask who attends a course ask here; curriculum_audience tells who is
-- in a group, whatever he takes.
create view curriculum_course_audience as
    select c.id as course, m.pupil, greatest(m.starts_on, s.starts_on) as starts_on, least(m.ends_on, s.ends_on) as ends_on
    from curriculum_course c
    join curriculum_group g on g.id = c.teaching_group
    join people_class_membership m on m.school_class = g.school_class
    left join curriculum_individual_span s on s.course = c.id and s.pupil = m.pupil and not s.added
    where g.name is null
      and (s.id is null
           or greatest(m.starts_on, s.starts_on) <= coalesce(least(m.ends_on, s.ends_on), date 'infinity'))
    union all
    select c.id, m.pupil, greatest(k.starts_on, m.starts_on, s.starts_on), least(k.ends_on, m.ends_on, s.ends_on)
    from curriculum_course c
    join curriculum_group g on g.id = c.teaching_group
    join curriculum_group_member m on m.teaching_group = g.id
    join people_class_membership k on k.school_class = g.school_class and k.pupil = m.pupil
    left join curriculum_individual_span s on s.course = c.id and s.pupil = m.pupil and not s.added
    where g.name is not null and not g.across
      and greatest(k.starts_on, m.starts_on, s.starts_on)
          <= coalesce(least(k.ends_on, m.ends_on, s.ends_on), date 'infinity')
    union all
    select c.id, m.pupil, greatest(k.starts_on, m.starts_on, s.starts_on), least(k.ends_on, m.ends_on, s.ends_on)
    from curriculum_course c
    join curriculum_group g on g.id = c.teaching_group
    join curriculum_group_member m on m.teaching_group = g.id
    join people_class_membership k on k.pupil = m.pupil
    join school_class h on h.id = k.school_class and h.year = c.year
    left join curriculum_individual_span s on s.course = c.id and s.pupil = m.pupil and not s.added
    where g.across
      and greatest(k.starts_on, m.starts_on, s.starts_on)
          <= coalesce(least(k.ends_on, m.ends_on, s.ends_on), date 'infinity')
    union all
    select s.course, s.pupil, s.starts_on, s.ends_on
    from curriculum_individual_span s
    where s.added;

create or replace view curriculum_brought as
    select own.id as course, n.pupil, was.id as former, max(n.starts_on) as since
    from curriculum_course own
    join curriculum_course_audience n on n.course = own.id
    join curriculum_course was on was.year = own.year and was.subject = own.subject and was.id <> own.id
    join curriculum_course_audience b on b.course = was.id and b.pupil = n.pupil and b.ends_on < n.starts_on
    where not exists (
        select from curriculum_course_audience still
        where still.course = was.id and still.pupil = n.pupil
          and still.starts_on <= n.starts_on and (still.ends_on is null or still.ends_on >= n.starts_on))
    group by own.id, n.pupil, was.id;
