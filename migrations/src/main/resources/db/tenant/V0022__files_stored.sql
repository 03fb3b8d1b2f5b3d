-- Files that people attach: the words about a file apart from its content, so that lists never read contents.
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
