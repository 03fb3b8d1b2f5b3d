-- The school's local act: its text by paragraphs, what it sets (parameters) and whom it entrusts with what (matrix).
-- A value acts from its moment until the next one of the same key; a past lesson is judged by the value of its day.
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
