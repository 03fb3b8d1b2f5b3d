-- The register of persons: one row per human being, whatever they are in the school; every relation is dated.
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
