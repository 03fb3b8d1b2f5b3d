-- The week, in force from a date, and the lessons of the year that it places on the days of the terms.
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
