-- What happened in a lesson: its record (topic, work, homework) and its cells (marks and absence of one pupil).
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

-- The history: append-only, every change of a cell or a record with its value before and after.
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

-- Operations already carried out, with what was answered: a repeated one has one effect (T-59).
create table journal_operation (
    id      uuid        primary key,
    account uuid        not null,
    at      timestamptz not null,
    answer  jsonb       not null
);

create index journal_operation_by_time on journal_operation (at);
