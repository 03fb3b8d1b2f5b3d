-- A week belongs to an edition of the timetable: a draft that is worked on, or a week in force from a day on.
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

-- Until now each place of the week had its own days: every day on which one began or ended begins an edition.
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
-- 0 every week, 1 odd weeks, 2 even weeks of the year.
alter table timetable_entry
    add column parity smallint not null default 0
        constraint timetable_entry_parity_known check (parity between 0 and 2);
alter table timetable_entry add column pinned boolean not null default false;
alter table timetable_entry add column version bigint not null default 0;
alter table timetable_entry add constraint timetable_entry_once unique (edition, course, weekday, number, parity);

create index timetable_entry_by_edition on timetable_entry (edition, weekday, number);

-- What is or was in force, and when.
create view timetable_in_force as
    select e.id, e.course, e.weekday, e.number, e.room, e.parity, v.year, v.starts_on, v.ends_on
    from timetable_entry e
    join timetable_edition v on v.id = e.edition
    where v.published_at is not null;
