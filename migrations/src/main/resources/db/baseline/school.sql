-- Written from the migrations in db/tenant by `./okrug baseline`; not to be edited.
-- version: 0142
create table flyway_schema_history (
    installed_rank integer not null constraint flyway_schema_history_pk primary key,
    version varchar(50),
    description varchar(200) not null,
    type varchar(20) not null,
    script varchar(1000) not null,
    checksum integer,
    installed_by varchar(100) not null,
    installed_on timestamp not null default now(),
    execution_time integer not null,
    success boolean not null
);
create index flyway_schema_history_s_idx on flyway_schema_history (success);
create table tenancy_identity (
    school uuid primary key
);
create table audit_event (
    number    bigint      generated always as identity primary key,
    at        timestamptz not null,
    account   uuid        null,
    person    uuid        null,
    person_name text      not null default '',
    action    text        not null,
    subject   text        not null default '',
    details   jsonb       not null default '{}'
);
create index audit_event_by_action on audit_event (action, number);
revoke update, delete, truncate on audit_event from current_user;
create table regulation_act (
    id             uuid        primary key,
    preset         text        not null,
    kind           text        not null,
    title          text        not null,
    number         text        null,
    dated          date        null,
    approved_by    text        null,
    effective_from date        not null,
    created_at     timestamptz not null
);
create table regulation_paragraph (
    id       uuid    primary key,
    act      uuid    not null references regulation_act (id),
    position integer not null,
    number   text    not null,
    quote    text    not null,
    constraint regulation_paragraph_once unique (act, number)
);
create table regulation_parameter (
    id             uuid        primary key,
    act            uuid        not null references regulation_act (id),
    code           text        not null,
    scope_kind     text        not null default 'school',
    scope_value    text        not null default '',
    setting        jsonb       not null,
    paragraph      text        null,
    quote          text        null,
    effective_from timestamptz not null,
    changed_by     uuid        null,
    reason         text        not null default '',
    constraint regulation_parameter_once unique (code, scope_kind, scope_value, effective_from)
);
create table regulation_cell (
    id             uuid        primary key,
    act            uuid        not null references regulation_act (id),
    role_code      text        not null,
    right_code     text        not null,
    state          text        not null,
    scopes         text        not null default '',
    paragraph      text        null,
    quote          text        null,
    effective_from timestamptz not null,
    changed_by     uuid        null,
    reason         text        not null default '',
    constraint regulation_cell_state_known check (state in ('inherit', 'allow', 'forbid')),
    constraint regulation_cell_once unique (role_code, right_code, effective_from)
);
create table access_assignment (
    id          uuid        primary key,
    person      uuid        not null,
    role_code   text        not null,
    starts_on   date        not null,
    ends_on     date        null,
    assigned_by uuid        null,
    reason      text        not null default '',
    created_at  timestamptz not null,
    version     bigint      not null default 0
);
create index access_assignment_by_person on access_assignment (person);
create table access_personal_grant (
    id          uuid        primary key,
    person      uuid        not null,
    right_code  text        not null,
    state       text        not null,
    scopes      text        not null default '',
    starts_on   date        not null,
    ends_on     date        null,
    granted_by  uuid        null,
    reason      text        not null,
    created_at  timestamptz not null,
    version     bigint      not null default 0,
    constraint access_personal_grant_state_known check (state in ('allow', 'forbid'))
);
create index access_personal_grant_by_person on access_personal_grant (person);
create table school_card (
    id              smallint primary key,
    full_name       text     not null default '',
    short_name      text     not null default '',
    city            text     not null default '',
    address         text     not null default '',
    tax_number      text     not null default '',
    registry_number text     not null default '',
    phone           text     not null default '',
    email           text     not null default '',
    site            text     not null default '',
    director        text     not null default '',
    days_in_week    smallint not null default 5,
    shifts          smallint not null default 1,
    version         bigint   not null default 0,
    constraint school_card_single check (id = 1)
);
create table school_year (
    id        uuid   primary key,
    name      text   not null constraint school_year_name_unique unique,
    starts_on date   not null,
    ends_on   date   not null,
    version   bigint not null default 0,
    constraint school_year_order check (starts_on < ends_on)
);
create table school_term (
    id        uuid     primary key,
    year      uuid     not null references school_year (id),
    kind      text     not null,
    number    smallint not null,
    name      text     not null,
    starts_on date     not null,
    ends_on   date     not null,
    version   bigint   not null default 0,
    constraint school_term_once unique (year, kind, number),
    constraint school_term_order check (starts_on <= ends_on)
);
create table school_day_off (
    day  date primary key,
    name text not null
);
create table school_bell (
    id        uuid     primary key,
    number    smallint not null constraint school_bell_number_unique unique,
    starts_at time     not null,
    ends_at   time     not null
);
create table school_room (
    id     uuid primary key,
    number text not null constraint school_room_number_unique unique
);
create table school_class (
    id       uuid     primary key,
    year     uuid     not null references school_year (id),
    parallel smallint not null,
    letter   text     not null,
    name     text     collate "ru-x-icu" not null,
    version  bigint   not null default 0,
    constraint school_class_once unique (year, parallel, letter)
);
create table people_person (
    id          uuid   primary key,
    family_name text   collate "ru-x-icu" not null,
    given_name  text   collate "ru-x-icu" not null,
    patronymic  text   collate "ru-x-icu" null,
    sex         text   null,
    birth_date  date   null,
    snils       text   null,
    phone       text   null,
    email       text   null,
    address     text   null,
    version     bigint not null default 0,
    constraint people_person_sex_known check (sex in ('m', 'f'))
);
create unique index people_person_by_snils on people_person (snils) where snils is not null;
create index people_person_by_name on people_person (family_name, given_name);
create table people_staff_member (
    person           uuid primary key references people_person (id),
    personnel_number text not null constraint people_staff_number_unique unique,
    category         text null,
    education        text null,
    subjects         text not null default '',
    room             text null,
    hired_on         date null,
    dismissed_on     date null,
    version          bigint not null default 0
);
create table people_position (
    id        uuid primary key,
    person    uuid not null references people_staff_member (person),
    title     text not null,
    starts_on date not null,
    ends_on   date null
);
create index people_position_by_person on people_position (person);
create table people_pupil (
    person       uuid   primary key references people_person (id),
    file_number  text   not null constraint people_pupil_file_unique unique,
    enrolled_on  date   null,
    left_on      date   null,
    subgroup     text   null,
    form         text   not null default '',
    meals        text   not null default '',
    version      bigint not null default 0
);
create table people_class_membership (
    id           uuid primary key,
    pupil        uuid not null references people_pupil (person),
    school_class uuid not null references school_class (id),
    starts_on    date not null,
    ends_on      date null
);
create index people_class_membership_by_pupil on people_class_membership (pupil);
create index people_class_membership_by_class on people_class_membership (school_class);
create table people_guardianship (
    id            uuid    primary key,
    guardian      uuid    not null references people_person (id),
    pupil         uuid    not null references people_pupil (person),
    kinship       text    not null,
    legal         boolean not null default true,
    paper_extract boolean not null default false,
    starts_on     date    not null,
    ends_on       date    null,
    document      text    null,
    constraint people_guardianship_once unique (guardian, pupil)
);
create index people_guardianship_by_pupil on people_guardianship (pupil);
create table people_class_teacher (
    id           uuid primary key,
    school_class uuid not null references school_class (id),
    person       uuid not null references people_staff_member (person),
    starts_on    date not null,
    ends_on      date null
);
create index people_class_teacher_by_class on people_class_teacher (school_class);
create index people_class_teacher_by_person on people_class_teacher (person);
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
create table timetable_entry (
    id        uuid     primary key,
    course    uuid     not null references curriculum_course (id),
    weekday   smallint not null,
    number    smallint not null,
    room      uuid     null references school_room (id),
    starts_on date     not null,
    ends_on   date     null,
    constraint timetable_entry_weekday_known check (weekday between 1 and 7)
);
create index timetable_entry_by_course on timetable_entry (course);
create table timetable_lesson (
    id        uuid     primary key,
    course    uuid     not null references curriculum_course (id),
    held_on   date     not null,
    number    smallint not null,
    starts_at time     not null,
    ends_at   time     not null,
    room      uuid     null references school_room (id),
    cancelled boolean  not null default false,
    version   bigint   not null default 0,
    constraint timetable_lesson_once unique (course, held_on, number)
);
create index timetable_lesson_by_day on timetable_lesson (held_on, number);
create table journal_work_type (
    id       uuid         primary key,
    name     text         not null constraint journal_work_type_name_unique unique,
    short    text         not null,
    weight   numeric(4,2) not null,
    position smallint     not null default 0
);
insert into journal_work_type (id, name, short, weight, position) values
    ('0198a000-0000-7000-8000-000000000001', 'Контрольная работа', 'КР', 2.00, 1),
    ('0198a000-0000-7000-8000-000000000002', 'Самостоятельная работа', 'СР', 1.50, 2),
    ('0198a000-0000-7000-8000-000000000003', 'Лабораторная работа', 'ЛР', 1.50, 3),
    ('0198a000-0000-7000-8000-000000000004', 'Практическая работа', 'ПР', 1.50, 4),
    ('0198a000-0000-7000-8000-000000000005', 'Проектная работа', 'ПРОЕКТ', 1.50, 5),
    ('0198a000-0000-7000-8000-000000000006', 'Тест', 'ТЕСТ', 1.00, 6),
    ('0198a000-0000-7000-8000-000000000007', 'Диктант', 'ДИКТ', 1.50, 7),
    ('0198a000-0000-7000-8000-000000000008', 'Сочинение', 'СОЧ', 2.00, 8),
    ('0198a000-0000-7000-8000-000000000009', 'Устный опрос', 'УО', 1.00, 9),
    ('0198a000-0000-7000-8000-00000000000a', 'Домашняя работа', 'ДР', 1.00, 10),
    ('0198a000-0000-7000-8000-00000000000b', 'Работа на уроке', 'УР', 1.00, 11);
create table journal_record (
    lesson         uuid         primary key references timetable_lesson (id),
    topic          text         null,
    planned_lesson uuid         null references curriculum_planned_lesson (id),
    work_type      uuid         null references journal_work_type (id),
    homework       text         null,
    homework_due   date         null,
    topic_at       timestamptz  null,
    homework_at    timestamptz  null,
    attendance_at  timestamptz  null,
    version        bigint       not null,
    changed_by     uuid         not null,
    changed_at     timestamptz  not null
);
create index journal_record_by_change on journal_record (changed_at);
create table journal_cell (
    lesson         uuid         not null references timetable_lesson (id),
    pupil          uuid         not null references people_pupil (person),
    mark           text         null,
    second_mark    text         null,
    absence        text         null,
    late_minutes   smallint     null,
    comment        text         null,
    staff_comment  text         null,
    version        bigint       not null,
    changed_by     uuid         not null,
    changed_at     timestamptz  not null,
    constraint journal_cell_pkey primary key (lesson, pupil)
);
create index journal_cell_by_pupil on journal_cell (pupil, changed_at);
create table journal_change (
    number    bigint      generated always as identity primary key,
    lesson    uuid        not null,
    pupil     uuid        null,
    operation uuid        not null,
    before    jsonb       null,
    after     jsonb       null,
    reason    text        null,
    account   uuid        not null,
    person    uuid        not null,
    at        timestamptz not null
);
create index journal_change_by_lesson on journal_change (lesson, pupil, number);
create index journal_change_by_pupil on journal_change (pupil, number) where pupil is not null;
revoke update, delete, truncate on journal_change from current_user;
create table journal_operation (
    id      uuid        primary key,
    account uuid        not null,
    at      timestamptz not null,
    answer  jsonb       not null
);
create index journal_operation_by_time on journal_operation (at);
create table diary_visit (
    person   uuid        not null references people_person (id),
    pupil    uuid        not null references people_pupil (person),
    seen_at  timestamptz not null,
    previous timestamptz not null,
    constraint diary_visit_pkey primary key (person, pupil)
);
create table diary_homework_done (
    lesson  uuid        not null references timetable_lesson (id),
    pupil   uuid        not null references people_pupil (person),
    done_at timestamptz not null,
    constraint diary_homework_done_pkey primary key (lesson, pupil)
);
create table onboarding_batch (
    id         uuid        primary key,
    state      text        not null,
    job        uuid        null,
    preview    jsonb       null,
    judgements jsonb       not null default '{}',
    created_by uuid        not null,
    created_at timestamptz not null,
    constraint onboarding_batch_state_known check (state in ('checking', 'checked', 'applied', 'given_up'))
);
create index onboarding_batch_by_time on onboarding_batch (created_at);
create table onboarding_upload (
    id        uuid     primary key,
    batch     uuid     not null references onboarding_batch (id),
    place     smallint not null,
    file_name text     not null,
    content   bytea    null,
    constraint onboarding_upload_once unique (batch, place)
);
create table onboarding_import (
    id         uuid        primary key,
    batch      uuid        not null references onboarding_batch (id),
    file_name  text        not null,
    file_hash  text        not null,
    kind       text        not null,
    rows_read  integer     not null,
    added      integer     not null,
    changed    integer     not null,
    same       integer     not null,
    applied_by uuid        not null,
    applied_at timestamptz not null
);
create index onboarding_import_by_time on onboarding_import (applied_at);
create index onboarding_import_by_hash on onboarding_import (file_hash);
alter table onboarding_batch add column leaving boolean not null default false;
alter table onboarding_batch add column approved_by uuid null;
create table timetable_edition (
    id           uuid        primary key,
    year         uuid        not null references school_year (id),
    name         text        not null default '',
    starts_on    date        null,
    ends_on      date        null,
    published_at timestamptz null,
    made_at      timestamptz not null,
    version      bigint      not null default 0,
    constraint timetable_edition_published_from_a_day check (published_at is null or starts_on is not null)
);
create index timetable_edition_by_year on timetable_edition (year, starts_on);
insert into timetable_edition (id, year, starts_on, ends_on, published_at, made_at)
select gen_random_uuid(), b.year, b.day, lead(b.day) over (partition by b.year order by b.day) - 1, now(), now()
from (
    select c.year, e.starts_on as day
    from timetable_entry e
    join curriculum_course c on c.id = e.course
    union
    select c.year, e.ends_on + 1
    from timetable_entry e
    join curriculum_course c on c.id = e.course
    where e.ends_on is not null) b;
alter table timetable_entry
    add column edition uuid null constraint timetable_entry_edition_fkey references timetable_edition (id);
insert into timetable_entry (id, course, weekday, number, room, starts_on, edition)
select gen_random_uuid(), e.course, e.weekday, e.number, e.room, v.starts_on, v.id
from timetable_entry e
join curriculum_course c on c.id = e.course
join timetable_edition v
    on v.year = c.year and v.starts_on >= e.starts_on and (e.ends_on is null or v.starts_on <= e.ends_on)
where e.edition is null;
delete from timetable_entry where edition is null;
alter table timetable_entry alter column edition set not null;
alter table timetable_entry drop column starts_on;
alter table timetable_entry drop column ends_on;
alter table timetable_entry
    add column parity smallint not null default 0
        constraint timetable_entry_parity_known check (parity between 0 and 2);
alter table timetable_entry add column pinned boolean not null default false;
alter table timetable_entry add column version bigint not null default 0;
alter table timetable_entry add constraint timetable_entry_once unique (edition, course, weekday, number, parity);
create index timetable_entry_by_edition on timetable_entry (edition, weekday, number);
create view timetable_in_force as
    select e.id, e.course, e.weekday, e.number, e.room, e.parity, v.year, v.starts_on, v.ends_on
    from timetable_entry e
    join timetable_edition v on v.id = e.edition
    where v.published_at is not null;
create table arranging_room (
    room uuid primary key references school_room (id),
    kind text not null
);
create table arranging_subject (
    subject   uuid primary key references curriculum_subject (id),
    room_kind text not null
);
create table arranging_absence (
    person  uuid     not null references people_staff_member (person),
    weekday smallint not null,
    number  smallint not null,
    constraint arranging_absence_pkey primary key (person, weekday, number)
);
create table arranging_stop (
    job uuid primary key,
    at  timestamptz not null
);
alter table school_class add column shift smallint not null default 1;
create table school_class_day_off (
    school_class uuid not null references school_class (id),
    day          date not null,
    name         text not null,
    constraint school_class_day_off_pkey primary key (school_class, day)
);
create table school_bell_schedule (
    id        uuid     primary key,
    name      text     not null,
    shift     smallint null,
    starts_on date     not null,
    ends_on   date     not null,
    constraint school_bell_schedule_order check (starts_on <= ends_on)
);
create table school_bell_of_schedule (
    schedule  uuid     not null references school_bell_schedule (id),
    number    smallint not null,
    starts_at time     not null,
    ends_at   time     not null,
    constraint school_bell_of_schedule_pkey primary key (schedule, number)
);
create table results_mark (
    id         uuid         primary key,
    course     uuid         not null references curriculum_course (id),
    pupil      uuid         not null references people_pupil (person),
    kind       text         not null,
    term       uuid         null references school_term (id),
    mark       text         null,
    proposed   text         null,
    mean       numeric(6,2) null,
    counted    smallint     not null default 0,
    reason     text         null,
    version    bigint       not null,
    changed_by uuid         not null,
    changed_at timestamptz  not null,
    constraint results_mark_kind check (kind in ('TERM', 'YEAR', 'EXAM', 'FINAL')),
    constraint results_mark_term check ((kind = 'TERM') = (term is not null)),
    constraint results_mark_once unique nulls not distinct (course, pupil, kind, term)
);
create index results_mark_by_pupil on results_mark (pupil);
create table results_change (
    number    bigint      generated always as identity primary key,
    course    uuid        not null,
    pupil     uuid        not null,
    kind      text        not null,
    term      uuid        null,
    operation uuid        not null,
    before    jsonb       null,
    after     jsonb       null,
    account   uuid        not null,
    person    uuid        not null,
    at        timestamptz not null
);
create index results_change_by_mark on results_change (course, pupil, number);
revoke update, delete, truncate on results_change from current_user;
alter table results_mark add column decision_number text null;
alter table results_mark add column decided_on date null;
create table results_deferral (
    id         uuid        primary key,
    course     uuid        not null references curriculum_course (id),
    pupil      uuid        not null references people_pupil (person),
    kind       text        not null,
    term       uuid        null references school_term (id),
    until      date        not null,
    reason     text        not null,
    document   text        not null default '',
    version    bigint      not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    constraint results_deferral_kind check (kind in ('TERM', 'YEAR', 'EXAM', 'FINAL')),
    constraint results_deferral_once unique nulls not distinct (course, pupil, kind, term)
);
create index results_deferral_by_pupil on results_deferral (pupil);
create table results_warning (
    id        uuid        primary key,
    pupil     uuid        not null references people_pupil (person),
    kind      text        not null,
    details   text        not null,
    raised_by uuid        not null,
    raised_at timestamptz not null,
    shown_to  uuid        null,
    shown_at  timestamptz null,
    constraint results_warning_kind check (kind in ('FAILING', 'ABSENCE'))
);
create index results_warning_by_pupil on results_warning (pupil, raised_at);
create table closing_gate (
    id     smallint primary key,
    number bigint   not null,
    constraint closing_gate_single check (id = 1)
);
insert into closing_gate (id, number) values (1, 0);
create table closing_place (
    id             uuid        primary key,
    title          text        not null,
    starts_on      date        not null,
    ends_on        date        not null,
    parallels      smallint[]  not null,
    school_class   uuid        null references school_class (id),
    course         uuid        null references curriculum_course (id),
    teacher        uuid        null references people_staff_member (person),
    posting_from   date        null,
    posting_until  date        null,
    order_number   text        not null default '',
    order_date     date        null,
    note           text        not null default '',
    closes_at      timestamptz not null,
    closed_by      uuid        not null,
    closed_at      timestamptz not null,
    opened_by      uuid        null,
    opened_at      timestamptz null,
    opening_reason text        not null default '',
    version        bigint      not null default 0,
    constraint closing_place_order check (starts_on <= ends_on),
    constraint closing_place_posting_order check (posting_from <= posting_until)
);
create index closing_place_by_day on closing_place (starts_on, ends_on);
create table closing_unlock (
    id          uuid        primary key,
    number      bigint      generated always as identity,
    person      uuid        not null references people_staff_member (person),
    course      uuid        not null references curriculum_course (id),
    starts_on   date        not null,
    ends_on     date        not null,
    lesson      uuid        null references timetable_lesson (id),
    pupil       uuid        null references people_pupil (person),
    reason      text        not null,
    asked_at    timestamptz not null,
    state       text        not null,
    decided_by  uuid        null,
    decided_at  timestamptz null,
    words       text        not null default '',
    open_until  timestamptz null,
    ended_by    uuid        null,
    ended_at    timestamptz null,
    version     bigint      not null default 0,
    constraint closing_unlock_state_known check (state in ('asked', 'granted', 'refused', 'withdrawn')),
    constraint closing_unlock_order check (starts_on <= ends_on),
    constraint closing_unlock_granted_until check (state <> 'granted' or open_until is not null)
);
create index closing_unlock_by_state on closing_unlock (state, asked_at);
create index closing_unlock_by_person on closing_unlock (person, course);
alter table journal_cell add column put_at timestamptz null;
update journal_cell
set put_at = changed_at
where mark is not null or absence is not null or comment is not null or staff_comment is not null;
alter table journal_change add column unlock bigint null;
create table ledger_link (
    position  bigint      primary key,
    change    bigint      not null constraint ledger_link_change_once unique,
    salt      bytea       null,
    personal  bytea       not null,
    digest    bytea       not null,
    hash      bytea       not null,
    sealed_at timestamptz not null
);
revoke update, delete, truncate on ledger_link from current_user;
create table ledger_head (
    id       smallint primary key,
    position bigint   not null,
    hash     bytea    not null,
    settled  bigint   not null,
    constraint ledger_head_single check (id = 1)
);
insert into ledger_head (id, position, hash, settled) values (1, 0, '\x', 0);
create table files_file (
    id          uuid        primary key,
    kind        text        not null,
    subject     uuid        not null,
    name        text        not null,
    media_type  text        not null,
    size        integer     not null,
    virus_check text        not null default 'NOT_CHECKED',
    added_by    uuid        not null,
    added_at    timestamptz not null,
    constraint files_file_virus_check_known check (virus_check in ('NOT_CHECKED', 'CLEAN', 'INFECTED'))
);
create index files_file_by_subject on files_file (subject, kind);
create table files_content (
    file    uuid  primary key references files_file (id),
    content bytea not null
);
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
create table diary_task_done (
    task    uuid        not null references homework_task (id),
    pupil   uuid        not null references people_pupil (person),
    done_at timestamptz not null,
    constraint diary_task_done_pkey primary key (task, pupil)
);
create table homework_hand_in (
    id      uuid   primary key,
    task    uuid   not null references homework_task (id),
    pupil   uuid   not null references people_pupil (person),
    state   text   not null,
    version bigint not null,
    constraint homework_hand_in_once unique (task, pupil),
    constraint homework_hand_in_state_known check (state in ('HANDED_IN', 'RETURNED', 'ACCEPTED'))
);
create index homework_hand_in_by_pupil on homework_hand_in (pupil);
create table homework_hand_in_step (
    id      uuid        primary key,
    number  bigint      generated always as identity,
    hand_in uuid        not null references homework_hand_in (id),
    state   text        not null,
    text    text        not null default '',
    mark    text        null,
    late    boolean     not null default false,
    person  uuid        not null,
    at      timestamptz not null
);
create index homework_hand_in_step_by_hand_in on homework_hand_in_step (hand_in, number);
create index homework_hand_in_step_by_time on homework_hand_in_step (at);
revoke update, delete, truncate on homework_hand_in_step from current_user;
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
create table plans_correction (
    id           uuid        primary key,
    course       uuid        not null references curriculum_course (id),
    day          date        not null,
    hours        smallint    not null,
    reason       text        not null,
    made_by      uuid        not null,
    made_at      timestamptz not null,
    confirmed_by uuid        null,
    confirmed_at timestamptz null,
    version      bigint      not null default 1,
    constraint plans_correction_hours_sensible check (hours between -100 and 100 and hours <> 0)
);
create index plans_correction_by_course on plans_correction (course, day);
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
create table attendance_notice (
    id           uuid        primary key,
    pupil        uuid        not null references people_pupil (person),
    starts_on    date        not null,
    ends_on      date        not null,
    first_lesson smallint    null,
    last_lesson  smallint    null,
    reason       text        not null,
    words        text        not null default '',
    state        text        not null,
    answer       text        not null default '',
    sent_by      uuid        not null,
    sent_at      timestamptz not null,
    answered_by  uuid        null,
    answered_at  timestamptz null,
    version      bigint      not null,
    constraint attendance_notice_days_in_order check (ends_on >= starts_on),
    constraint attendance_notice_lessons_in_order check (last_lesson >= first_lesson),
    constraint attendance_notice_reason_known check (reason in ('ILL', 'DOCTOR', 'FAMILY', 'EVENT', 'OTHER')),
    constraint attendance_notice_state_known check (state in ('SENT', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'))
);
create index attendance_notice_by_pupil on attendance_notice (pupil, ends_on);
create table attendance_excuse (
    id           uuid        primary key,
    pupil        uuid        not null references people_pupil (person),
    kind         text        not null,
    reason       text        not null,
    starts_on    date        not null,
    ends_on      date        not null,
    first_lesson smallint    null,
    last_lesson  smallint    null,
    note         text        not null default '',
    notice       uuid        null references attendance_notice (id),
    entered_by   uuid        not null,
    entered_at   timestamptz not null,
    withdrawn_at timestamptz null,
    version      bigint      not null,
    constraint attendance_excuse_days_in_order check (ends_on >= starts_on),
    constraint attendance_excuse_lessons_in_order check (last_lesson >= first_lesson),
    constraint attendance_excuse_reason_known check (reason in ('ILL', 'VALID', 'EXEMPT'))
);
create index attendance_excuse_by_pupil on attendance_excuse (pupil, ends_on);
create table attendance_check (
    school_class uuid        not null references school_class (id),
    monday       date        not null,
    missed       integer     not null,
    unexplained  integer     not null,
    checked_by   uuid        not null,
    checked_at   timestamptz not null,
    constraint attendance_check_pkey primary key (school_class, monday)
);
alter table onboarding_batch drop constraint onboarding_batch_state_known;
alter table onboarding_batch add constraint onboarding_batch_state_known
    check (state in ('checking', 'checked', 'applied', 'given_up', 'undone'));
alter table onboarding_batch add column applied_at timestamptz null;
alter table onboarding_batch add column undone_by uuid null;
alter table onboarding_batch add column undone_at timestamptz null;
create table onboarding_trace (
    batch      uuid not null references onboarding_batch (id),
    table_name text not null,
    row_key    text not null,
    row_id     uuid null,
    before     jsonb null,
    after_hash text null,
    constraint onboarding_trace_pkey primary key (batch, table_name, row_key)
);
alter table results_change add column unlock bigint null;
create table remarks_remark (
    id        uuid        primary key,
    number    bigint      generated always as identity,
    course    uuid        not null references curriculum_course (id),
    lesson    uuid        null references timetable_lesson (id),
    pupil     uuid        null references people_pupil (person),
    words     text        not null,
    due_on    date        not null,
    state     text        not null,
    author    uuid        not null,
    raised_at timestamptz not null,
    closed_at timestamptz null,
    version   bigint      not null default 0,
    constraint remarks_remark_state_known check (state in ('WAITING', 'REPLIED', 'CLOSED')),
    constraint remarks_remark_cell_in_lesson check (pupil is null or lesson is not null),
    constraint remarks_remark_settled check ((state = 'CLOSED') = (closed_at is not null))
);
create index remarks_remark_by_course on remarks_remark (course, state);
create index remarks_remark_by_due on remarks_remark (state, due_on);
create index remarks_remark_by_day on remarks_remark (raised_at);
create table remarks_step (
    number bigint      generated always as identity primary key,
    remark uuid        not null references remarks_remark (id),
    kind   text        not null,
    words  text        not null,
    due_on date        null,
    person uuid        not null,
    at     timestamptz not null,
    constraint remarks_step_kind_known check (kind in ('RAISED', 'REPLIED', 'CLOSED', 'REOPENED'))
);
create index remarks_step_by_remark on remarks_step (remark, number);
revoke update, delete, truncate on remarks_step from current_user;
alter table results_warning add column acknowledged_by uuid null;
alter table results_warning add column acknowledged_at timestamptz null;
create table people_movement (
    id            uuid        primary key,
    number        bigint      generated always as identity constraint people_movement_number_unique unique,
    pupil         uuid        not null references people_pupil (person),
    kind          text        not null,
    day           date        not null,
    from_class    uuid        null references school_class (id),
    to_class      uuid        null references school_class (id),
    from_subgroup text        null,
    to_subgroup   text        null,
    left_before   date        null,
    reason        text        not null default '',
    order_number  text        not null default '',
    order_day     date        null,
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null,
    taken_back_at timestamptz null,
    version       bigint      not null default 0,
    constraint people_movement_kind check (kind in ('ARRIVED', 'TRANSFERRED', 'SUBGROUP_CHANGED', 'LEFT'))
);
create index people_movement_by_pupil on people_movement (pupil, day);
create index people_movement_by_day on people_movement (day);
create view curriculum_brought as
    select own.id as course, n.pupil, was.id as former, max(n.starts_on) as since
    from curriculum_course own
    join curriculum_audience n on n.teaching_group = own.teaching_group
    join curriculum_course was on was.year = own.year and was.subject = own.subject and was.id <> own.id
    join curriculum_audience b
        on b.teaching_group = was.teaching_group and b.pupil = n.pupil and b.ends_on < n.starts_on
    where not exists (
        select from curriculum_audience still
        where still.teaching_group = was.teaching_group and still.pupil = n.pupil
          and still.starts_on <= n.starts_on and (still.ends_on is null or still.ends_on >= n.starts_on))
    group by own.id, n.pupil, was.id;
alter table curriculum_group add column across boolean not null default false;
alter table curriculum_group add column version bigint not null default 0;
create or replace view curriculum_audience as
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
    where g.name is not null and not g.across
    union all
    select g.id, c.pupil, greatest(c.starts_on, m.starts_on), least(c.ends_on, m.ends_on)
    from curriculum_group g
    join school_class h on h.id = g.school_class
    join curriculum_group_member m on m.teaching_group = g.id
    join people_class_membership c
        on c.pupil = m.pupil
        and (m.ends_on is null or c.starts_on <= m.ends_on)
        and (c.ends_on is null or m.starts_on <= c.ends_on)
    join school_class k on k.id = c.school_class and k.year = h.year
    where g.across;
create view curriculum_group_class as
    select g.id as teaching_group, g.school_class
    from curriculum_group g
    union
    select g.id, c.school_class
    from curriculum_group g
    join curriculum_audience a on a.teaching_group = g.id
    join people_class_membership c
        on c.pupil = a.pupil and c.starts_on <= coalesce(a.ends_on, date 'infinity')
        and (c.ends_on is null or c.ends_on >= a.starts_on)
    where g.across;
create table criteria_criterion (
    id         uuid     primary key,
    subject    uuid     not null references curriculum_subject (id),
    parallel   smallint not null,
    words      text     not null,
    position   smallint not null,
    dropped_on date     null,
    constraint criteria_criterion_once unique (subject, parallel, words)
);
create table criteria_judgement (
    id         uuid        primary key,
    course     uuid        not null references curriculum_course (id),
    pupil      uuid        not null references people_pupil (person),
    term       uuid        not null references school_term (id),
    levels     jsonb       not null,
    note       text        not null default '',
    version    bigint      not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    constraint criteria_judgement_once unique (course, pupil, term)
);
create index criteria_judgement_by_pupil on criteria_judgement (pupil);
create table criteria_change (
    number bigint      generated always as identity primary key,
    course uuid        not null,
    pupil  uuid        not null,
    term   uuid        not null,
    before jsonb       not null,
    after  jsonb       not null,
    person uuid        not null,
    at     timestamptz not null
);
create index criteria_change_by_place on criteria_change (course, pupil, term, number);
revoke update, delete, truncate on criteria_change from current_user;
create table exams_exam (
    id       uuid     primary key,
    year     uuid     not null references school_year (id),
    parallel smallint not null,
    subject  uuid     not null references curriculum_subject (id),
    kind     text     not null,
    held_on  date     null,
    version  bigint   not null,
    constraint exams_exam_kind_known check (kind in ('REQUIRED', 'CHOICE', 'NONE')),
    constraint exams_exam_once unique (year, parallel, subject)
);
create table exams_choice (
    id         uuid        primary key,
    exam       uuid        not null references exams_exam (id),
    pupil      uuid        not null references people_pupil (person),
    chosen     boolean     not null,
    day        date        not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    version    bigint      not null,
    constraint exams_choice_once unique (exam, pupil)
);
create index exams_choice_by_pupil on exams_choice (pupil);
alter table remarks_remark alter column author drop not null;
alter table remarks_remark add column rule text null;
alter table remarks_remark add column cause text null;
alter table remarks_remark add column closed_by_rule boolean not null default false;
alter table remarks_remark add constraint remarks_remark_rule_has_cause check ((rule is null) = (cause is null));
alter table remarks_remark add constraint remarks_remark_somebody check (author is not null or rule is not null);
alter table remarks_remark add constraint remarks_remark_cause_once unique (rule, cause);
alter table remarks_step alter column person drop not null;
create table checks_run (
    id     smallint primary key,
    ran_on date     not null,
    constraint checks_run_single check (id = 1)
);
insert into checks_run (id, ran_on) values (1, date '2000-01-01');
create table school_class_set (
    id      uuid   primary key,
    year    uuid   not null references school_year (id),
    name    text   collate "ru-x-icu" not null,
    version bigint not null default 0,
    constraint school_class_set_once unique (year, name)
);
create table school_class_set_day_off (
    class_set uuid not null references school_class_set (id),
    day       date not null,
    name      text not null,
    constraint school_class_set_day_off_pkey primary key (class_set, day)
);
alter table school_class add column profile text not null default '';
alter table school_class add column class_set uuid null
    constraint school_class_set_known references school_class_set (id);
alter table school_term add column class_set uuid null
    constraint school_term_set_known references school_class_set (id);
alter table school_term drop constraint school_term_once;
alter table school_term add constraint school_term_once unique nulls not distinct (year, class_set, kind, number);
alter table closing_place add column classes uuid[] null;
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
alter table access_assignment add column acting_for uuid null;
create table access_decision (
    id           uuid        primary key,
    on_day       date        not null,
    person       uuid        not null,
    category     text        not null,
    right_code   text        not null,
    course       uuid        null,
    school_class uuid        null,
    parallel     integer     null,
    object_day   date        null,
    pupil        uuid        null,
    lesson       uuid        null,
    member       boolean     not null,
    allowed      boolean     not null,
    times        integer     not null,
    last_at      timestamptz not null
);
create index access_decision_by_right on access_decision (right_code, category, last_at);
create index access_decision_by_day on access_decision (on_day);
alter table regulation_paragraph add column chapter text null;
create table drafts_draft (
    id             uuid        primary key,
    preset         text        not null,
    kind           text        not null,
    title          text        not null,
    number         text        null,
    dated          date        null,
    approved_by    text        null,
    effective_from date        not null,
    state          text        not null,
    paragraphs     jsonb       not null,
    wishes         jsonb       not null,
    writers        jsonb       not null,
    made_by        uuid        not null,
    made_at        timestamptz not null,
    sent_by        uuid        null,
    sent_at        timestamptz null,
    decided_by     uuid        null,
    decided_at     timestamptz null,
    words          text        not null default '',
    version        bigint      not null,
    constraint drafts_draft_state_known check (state in ('OPEN', 'SENT', 'APPROVED', 'DROPPED'))
);
create unique index drafts_draft_current on drafts_draft ((true)) where state in ('OPEN', 'SENT');
create table regulation_ruling (
    id        uuid        primary key,
    role_code text        not null default '',
    code      text        not null,
    mode      text        not null,
    setting   jsonb       null,
    state     text        null,
    scopes    text        not null default '',
    document  text        not null,
    reason    text        not null,
    since     timestamptz not null,
    until     timestamptz null,
    constraint regulation_ruling_mode_known check (mode in ('default', 'lock')),
    constraint regulation_ruling_state_known check (state in ('inherit', 'allow', 'forbid')),
    constraint regulation_ruling_of_one check ((role_code = '') = (state is null)),
    constraint regulation_ruling_value check ((role_code = '') = (setting is not null))
);
create unique index regulation_ruling_one_open on regulation_ruling (role_code, code) where until is null;
create index journal_change_by_time on journal_change (at);
create table vigilance_alarm (
    id         uuid        primary key,
    number     bigint      generated always as identity,
    rule       text        not null,
    bucket     text        not null,
    person     uuid        null,
    about      uuid        null,
    begins     timestamptz not null,
    ends       timestamptz not null,
    size       integer     not null,
    raised_at  timestamptz not null,
    state      text        not null,
    note       text        not null default '',
    settled_by uuid        null,
    settled_at timestamptz null,
    version    bigint      not null default 0,
    constraint vigilance_alarm_once unique (rule, bucket),
    constraint vigilance_alarm_state_known check (state in ('NEW', 'LOOKED_AT', 'SETTLED')),
    constraint vigilance_alarm_settled check ((state = 'SETTLED') = (settled_at is not null))
);
create index vigilance_alarm_by_state on vigilance_alarm (state, number);
create table vigilance_watch (
    id         smallint    primary key,
    seen_until timestamptz null,
    constraint vigilance_watch_single check (id = 1)
);
insert into vigilance_watch (id, seen_until) values (1, null);
create table incidents_incident (
    id          uuid        primary key,
    number      bigint      generated always as identity,
    kind        text        not null,
    account     uuid        not null,
    person      uuid        not null,
    category    text        not null,
    words       text        not null,
    learned_on  date        not null,
    report_due  date        not null,
    reported_by uuid        not null,
    reported_at timestamptz not null,
    settle_due  date        not null,
    password    boolean     not null,
    state       text        not null,
    note        text        not null default '',
    settled_by  uuid        null,
    settled_at  timestamptz null,
    version     bigint      not null default 0,
    constraint incidents_incident_kind_known check (kind in ('LOST', 'SEEN', 'STOLEN')),
    constraint incidents_incident_state_known check (state in ('REPORTED', 'SETTLED')),
    constraint incidents_incident_settled check ((state = 'SETTLED') = (settled_at is not null))
);
create index incidents_incident_by_state on incidents_incident (state, number);
create table access_role (
    id              uuid        primary key,
    code            text        not null,
    name            text        not null,
    name_in_english text        not null,
    starts_on       date        not null,
    ends_on         date        null,
    made_by         uuid        null,
    reason          text        not null,
    created_at      timestamptz not null,
    version         bigint      not null default 0,
    constraint access_role_code_once unique (code)
);
alter table access_assignment add column handed_by uuid null;
alter table access_personal_grant add column handed_by uuid null;
create index access_assignment_by_giver on access_assignment (handed_by);
create index access_personal_grant_by_giver on access_personal_grant (handed_by);
create table people_leave (
    id         uuid        primary key,
    person     uuid        not null references people_staff_member (person),
    kind       text        not null,
    starts_on  date        not null,
    ends_on    date        not null,
    order_no   text        not null,
    entered_by uuid        null,
    created_at timestamptz not null,
    version    bigint      not null default 0,
    constraint people_leave_kind_known check (kind in ('MATERNITY', 'CHILD_CARE', 'LONG', 'OTHER')),
    constraint people_leave_ends_after_start check (ends_on >= starts_on)
);
create index people_leave_by_person on people_leave (person);
alter table people_staff_member add column dismissal_order text not null default '';
create table acts_proposal (
    id          uuid        primary key,
    role_code   text        not null default '',
    subject     text        not null,
    state       text        not null default '',
    scopes      text        not null default '',
    value       jsonb       null,
    before      text        not null,
    paragraph   text        null,
    quote       text        null,
    seen        uuid        null,
    reason      text        not null,
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    outcome     text        not null default 'WAITING',
    decided_by  uuid        null,
    decided_at  timestamptz null,
    words       text        not null default '',
    constraint acts_proposal_outcome_known check (outcome in ('WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'))
);
create unique index acts_proposal_waiting on acts_proposal (role_code, subject) where outcome = 'WAITING';
create index acts_proposal_by_time on acts_proposal (decided_at);
create table onboarding_heading (
    id         uuid        primary key,
    kind       text        not null,
    heading    text        not null,
    written    text        not null,
    meaning    text        not null,
    learnt_by  uuid        not null,
    learnt_at  timestamptz not null,
    version    bigint      not null default 0,
    constraint onboarding_heading_once unique (kind, heading)
);
alter table onboarding_batch add column order_reason text not null default '';
alter table onboarding_batch add column order_number text not null default '';
alter table onboarding_batch add column order_day date null;
alter table onboarding_batch add column moves_on date null;
alter table onboarding_batch add column extent text null;
alter table onboarding_batch add constraint onboarding_batch_extent_known check (extent in ('whole', 'some'));
create table access_waiting (
    id              uuid        primary key,
    kind            text        not null,
    person          uuid        null,
    right_code      text        not null default '',
    role_code       text        not null default '',
    name            text        not null default '',
    name_in_english text        not null default '',
    scopes          text        not null default '',
    veto            uuid        null,
    starts_on       date        not null,
    ends_on         date        null,
    reason          text        not null,
    proposed_by     uuid        not null,
    proposed_at     timestamptz not null,
    outcome         text        not null default 'WAITING',
    decided_by      uuid        null,
    decided_at      timestamptz null,
    words           text        not null default '',
    constraint access_waiting_kind_known check (kind in ('ALLOW', 'UNVETO', 'HAND_RIGHT', 'HAND_ROLE', 'MAKE_ROLE')),
    constraint access_waiting_outcome_known check (outcome in ('WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'))
);
create index access_waiting_by_outcome on access_waiting (outcome, proposed_at);
create index access_waiting_by_time on access_waiting (decided_at);
alter table regulation_parameter add column lifted boolean not null default false;
insert into flyway_schema_history
    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
values
    (1, '0001', 'tenancy identity', 'SQL', 'V0001__tenancy_identity.sql', 1875509786, current_user, 0, true),
    (2, '0002', 'audit event', 'SQL', 'V0002__audit_event.sql', 1463651049, current_user, 0, true),
    (3, '0003', 'regulation act', 'SQL', 'V0003__regulation_act.sql', -863419740, current_user, 0, true),
    (4, '0004', 'access grants', 'SQL', 'V0004__access_grants.sql', -35449614, current_user, 0, true),
    (5, '0005', 'school structure', 'SQL', 'V0005__school_structure.sql', 1570947120, current_user, 0, true),
    (6, '0006', 'people register', 'SQL', 'V0006__people_register.sql', 28992866, current_user, 0, true),
    (7, '0007', 'curriculum courses', 'SQL', 'V0007__curriculum_courses.sql', 1770553812, current_user, 0, true),
    (8, '0008', 'timetable week', 'SQL', 'V0008__timetable_week.sql', -1679070397, current_user, 0, true),
    (9, '0009', 'journal pages', 'SQL', 'V0009__journal_pages.sql', -450609534, current_user, 0, true),
    (10, '0010', 'diary reading', 'SQL', 'V0010__diary_reading.sql', -711422559, current_user, 0, true),
    (11, '0011', 'onboarding imports', 'SQL', 'V0011__onboarding_imports.sql', -126141230, current_user, 0, true),
    (12, '0012', 'onboarding second person', 'SQL', 'V0012__onboarding_second_person.sql', -519523638, current_user, 0, true),
    (13, '0013', 'timetable editions', 'SQL', 'V0013__timetable_editions.sql', 2086628671, current_user, 0, true),
    (14, '0014', 'arranging conditions', 'SQL', 'V0014__arranging_conditions.sql', -899572551, current_user, 0, true),
    (15, '0015', 'school calendar', 'SQL', 'V0015__school_calendar.sql', 638108154, current_user, 0, true),
    (16, '0016', 'results marks', 'SQL', 'V0016__results_marks.sql', -1327202695, current_user, 0, true),
    (17, '0017', 'results decisions', 'SQL', 'V0017__results_decisions.sql', -644623557, current_user, 0, true),
    (18, '0018', 'results warnings', 'SQL', 'V0018__results_warnings.sql', 1846808275, current_user, 0, true),
    (19, '0019', 'closing places', 'SQL', 'V0019__closing_places.sql', 1803743211, current_user, 0, true),
    (20, '0020', 'journal reasons', 'SQL', 'V0020__journal_reasons.sql', -893436712, current_user, 0, true),
    (21, '0021', 'ledger chain', 'SQL', 'V0021__ledger_chain.sql', -1785810095, current_user, 0, true),
    (22, '0022', 'files stored', 'SQL', 'V0022__files_stored.sql', -1457997140, current_user, 0, true),
    (23, '0023', 'homework tasks', 'SQL', 'V0023__homework_tasks.sql', -1248944828, current_user, 0, true),
    (24, '0024', 'homework hand ins', 'SQL', 'V0024__homework_hand_ins.sql', 2005745565, current_user, 0, true),
    (25, '0025', 'curriculum plan versions', 'SQL', 'V0025__curriculum_plan_versions.sql', -620180551, current_user, 0, true),
    (26, '0026', 'plans corrections', 'SQL', 'V0026__plans_corrections.sql', 418050267, current_user, 0, true),
    (27, '0027', 'substitutions decisions', 'SQL', 'V0027__substitutions_decisions.sql', -905548267, current_user, 0, true),
    (28, '0028', 'attendance reasons', 'SQL', 'V0028__attendance_reasons.sql', -1972641145, current_user, 0, true),
    (29, '0029', 'onboarding undo', 'SQL', 'V0029__onboarding_undo.sql', -1077310148, current_user, 0, true),
    (30, '0035', 'results unlock', 'SQL', 'V0035__results_unlock.sql', -2123925857, current_user, 0, true),
    (31, '0036', 'remarks remark', 'SQL', 'V0036__remarks_remark.sql', -2105208378, current_user, 0, true),
    (32, '0037', 'results acknowledged', 'SQL', 'V0037__results_acknowledged.sql', 336163244, current_user, 0, true),
    (33, '0040', 'people movement', 'SQL', 'V0040__people_movement.sql', 1090244923, current_user, 0, true),
    (34, '0041', 'curriculum brought', 'SQL', 'V0041__curriculum_brought.sql', 1635548456, current_user, 0, true),
    (35, '0042', 'curriculum groups across', 'SQL', 'V0042__curriculum_groups_across.sql', -814355678, current_user, 0, true),
    (36, '0043', 'criteria words', 'SQL', 'V0043__criteria_words.sql', 1158197943, current_user, 0, true),
    (37, '0044', 'exams choice', 'SQL', 'V0044__exams_choice.sql', 2128405294, current_user, 0, true),
    (38, '0045', 'remarks rules', 'SQL', 'V0045__remarks_rules.sql', 2134252519, current_user, 0, true),
    (39, '0046', 'checks run', 'SQL', 'V0046__checks_run.sql', 866346447, current_user, 0, true),
    (40, '0050', 'school class sets', 'SQL', 'V0050__school_class_sets.sql', 1844953891, current_user, 0, true),
    (41, '0051', 'closing classes', 'SQL', 'V0051__closing_classes.sql', 1285606250, current_user, 0, true),
    (42, '0052', 'curriculum individual plans', 'SQL', 'V0052__curriculum_individual_plans.sql', -508979859, current_user, 0, true),
    (43, '0057', 'curriculum audience kept', 'SQL', 'V0057__curriculum_audience_kept.sql', -68981692, current_user, 0, true),
    (44, '0060', 'access acting', 'SQL', 'V0060__access_acting.sql', 1664855120, current_user, 0, true),
    (45, '0061', 'access decision', 'SQL', 'V0061__access_decision.sql', -524109665, current_user, 0, true),
    (46, '0067', 'drafts draft', 'SQL', 'V0067__drafts_draft.sql', -1743895394, current_user, 0, true),
    (47, '0070', 'regulation rulings', 'SQL', 'V0070__regulation_rulings.sql', -905587247, current_user, 0, true),
    (48, '0090', 'journal changes by time', 'SQL', 'V0090__journal_changes_by_time.sql', 311876022, current_user, 0, true),
    (49, '0091', 'vigilance alarm', 'SQL', 'V0091__vigilance_alarm.sql', 2010440885, current_user, 0, true),
    (50, '0092', 'incidents incident', 'SQL', 'V0092__incidents_incident.sql', -716775550, current_user, 0, true),
    (51, '0100', 'access own roles', 'SQL', 'V0100__access_own_roles.sql', -859291951, current_user, 0, true),
    (52, '0101', 'access handed on', 'SQL', 'V0101__access_handed_on.sql', 526519007, current_user, 0, true),
    (53, '0102', 'people leave', 'SQL', 'V0102__people_leave.sql', 37431513, current_user, 0, true),
    (54, '0110', 'acts proposal', 'SQL', 'V0110__acts_proposal.sql', 1648510720, current_user, 0, true),
    (55, '0118', 'onboarding headings', 'SQL', 'V0118__onboarding_headings.sql', -558695440, current_user, 0, true),
    (56, '0119', 'onboarding moves', 'SQL', 'V0119__onboarding_moves.sql', 1638590427, current_user, 0, true),
    (57, '0130', 'access waiting', 'SQL', 'V0130__access_waiting.sql', -1872503766, current_user, 0, true),
    (58, '0142', 'regulation lifted', 'SQL', 'V0142__regulation_lifted.sql', 1359982496, current_user, 0, true);
