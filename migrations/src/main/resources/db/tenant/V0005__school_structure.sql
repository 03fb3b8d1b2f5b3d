-- The frame: the school's card, its years, terms, days off, bells, rooms and classes.
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
