-- Roles that a school has made for itself from a role of the catalogue (P-06). The code names the base: TEACHER~1f9c02ab.
-- What such a role may stands in the matrix beside the others; here stand its names and its days.
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
