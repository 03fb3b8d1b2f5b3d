-- Changes of risky rights that wait for a second person (security.md ASVS 2.3.5), and what became of them.
-- A cell has role and right; a change of the rule itself has the parameter's code and its value.
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

-- One at a time for a cell.
create unique index acts_proposal_waiting on acts_proposal (role_code, subject) where outcome = 'WAITING';
create index acts_proposal_by_time on acts_proposal (decided_at);
