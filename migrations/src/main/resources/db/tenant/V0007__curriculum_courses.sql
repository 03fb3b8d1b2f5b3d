-- What is taught: subjects, hours by parallel, groups taught together, courses (the teaching load) and lesson plans (КТП).
create table curriculum_subject (
    id      uuid   primary key,
    name    text   collate "ru-x-icu" not null constraint curriculum_subject_name_unique unique,
    version bigint not null default 0
);

create table curriculum_plan_hours (
    id       uuid         primary key,
    year     uuid         not null references school_year (id),
    subject  uuid         not null references curriculum_subject (id),
    parallel smallint     not null,
    hours    numeric(4,1) not null,
    constraint curriculum_plan_hours_once unique (year, subject, parallel)
);

-- A group is a whole class (no name, membership is that of the class) or a named part of it with its own dated members.
-- Those of a subgroup follow what the register of pupils says.
create table curriculum_group (
    id           uuid    not null primary key,
    school_class uuid    not null references school_class (id),
    name         text    null,
    by_register  boolean not null default false,
    constraint curriculum_group_once unique nulls not distinct (school_class, name)
);

create table curriculum_group_member (
    id             uuid primary key,
    teaching_group uuid not null references curriculum_group (id),
    pupil          uuid not null references people_pupil (person),
    starts_on      date not null,
    ends_on        date null
);

create index curriculum_group_member_by_group on curriculum_group_member (teaching_group);
create index curriculum_group_member_by_pupil on curriculum_group_member (pupil);

-- Who is taught in which group, whatever kind of group it is: nobody longer than he is in the class.
create view curriculum_audience as
    select g.id as teaching_group, c.pupil, c.starts_on, c.ends_on
    from curriculum_group g
    join people_class_membership c on c.school_class = g.school_class
    where g.name is null
    union all
    select g.id, c.pupil, greatest(c.starts_on, m.starts_on), least(c.ends_on, m.ends_on)
    from curriculum_group g
    join curriculum_group_member m on m.teaching_group = g.id
    join people_class_membership c
        on c.school_class = g.school_class and c.pupil = m.pupil
        and (m.ends_on is null or c.starts_on <= m.ends_on)
        and (c.ends_on is null or m.starts_on <= c.ends_on)
    where g.name is not null;

create table curriculum_lesson_plan (
    id       uuid     primary key,
    subject  uuid     not null references curriculum_subject (id),
    parallel smallint not null,
    name     text     not null,
    version  bigint   not null default 0,
    constraint curriculum_lesson_plan_once unique (subject, parallel)
);

create table curriculum_planned_lesson (
    id          uuid     primary key,
    lesson_plan uuid     not null references curriculum_lesson_plan (id),
    number      smallint not null,
    section     text     not null default '',
    topic       text     not null,
    work_type   text     not null default '',
    hours       smallint not null default 1,
    homework    text     not null default '',
    constraint curriculum_planned_lesson_once unique (lesson_plan, number)
);

create table curriculum_course (
    id             uuid         primary key,
    year           uuid         not null references school_year (id),
    subject        uuid         not null references curriculum_subject (id),
    teaching_group uuid         not null references curriculum_group (id),
    weekly_hours   numeric(4,1) not null,
    lesson_plan    uuid         null references curriculum_lesson_plan (id),
    version        bigint       not null default 0,
    constraint curriculum_course_once unique (year, subject, teaching_group)
);

create table curriculum_course_teacher (
    id        uuid primary key,
    course    uuid not null references curriculum_course (id),
    person    uuid not null references people_staff_member (person),
    starts_on date not null,
    ends_on   date null
);

create index curriculum_course_teacher_by_course on curriculum_course_teacher (course);
create index curriculum_course_teacher_by_person on curriculum_course_teacher (person);
