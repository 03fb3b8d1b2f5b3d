-- Imports: headings of a school's own tables and the columns they mean, so that the next table is read without asking.
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
