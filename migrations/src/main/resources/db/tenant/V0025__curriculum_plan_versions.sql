-- Lesson plans (КТП) of the school, of single teachers, and typical ones to copy from; approved versions; and where a
-- course departs from its plan because lessons fell out.
alter table curriculum_lesson_plan drop constraint curriculum_lesson_plan_once;
alter table curriculum_lesson_plan add column kind text not null default 'SCHOOL'
    constraint curriculum_lesson_plan_kind_known check (kind in ('SCHOOL', 'TYPICAL', 'OWN'));
alter table curriculum_lesson_plan add column state text not null default 'DRAFT'
    constraint curriculum_lesson_plan_state_known check (state in ('DRAFT', 'SUBMITTED', 'APPROVED'));
alter table curriculum_lesson_plan add column owner uuid null;
alter table curriculum_lesson_plan add column note text not null default '';
alter table curriculum_lesson_plan add column based_on uuid null;

create unique index curriculum_lesson_plan_school_once on curriculum_lesson_plan (subject, parallel)
    where kind = 'SCHOOL';
create index curriculum_lesson_plan_by_owner on curriculum_lesson_plan (owner);
create index curriculum_course_by_plan on curriculum_course (lesson_plan);
create index journal_record_by_planned_lesson on journal_record (planned_lesson) where planned_lesson is not null;

create table curriculum_plan_version (
    id          uuid        primary key,
    lesson_plan uuid        not null references curriculum_lesson_plan (id),
    number      integer     not null,
    state       text        not null,
    note        text        not null,
    lines       jsonb       not null,
    comment     text        not null default '',
    made_by     uuid        not null,
    made_at     timestamptz not null,
    decided_by  uuid        null,
    decided_at  timestamptz null,
    constraint curriculum_plan_version_once unique (lesson_plan, number),
    constraint curriculum_plan_version_state_known check (state in ('SUBMITTED', 'APPROVED', 'RETURNED'))
);

create table curriculum_plan_adjustment (
    course         uuid        not null references curriculum_course (id),
    planned_lesson uuid        not null references curriculum_planned_lesson (id),
    kind           text        not null,
    reason         text        not null,
    made_by        uuid        not null,
    made_at        timestamptz not null,
    constraint curriculum_plan_adjustment_pkey primary key (course, planned_lesson),
    constraint curriculum_plan_adjustment_kind_known check (kind in ('DROPPED', 'MERGED'))
);
