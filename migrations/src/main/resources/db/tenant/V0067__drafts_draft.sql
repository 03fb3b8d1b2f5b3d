-- The next version of the act while it is being written, and the chapters of the act's text.
alter table regulation_paragraph add column chapter text null;

-- Paragraphs and wishes are one document that is read and written whole; the version tells two writers apart.
create table drafts_draft (
    id             uuid        primary key,
    preset         text        not null,
    kind           text        not null,
    title          text        not null,
    number         text        null,
    dated          date        null,
    approved_by    text        null,
    effective_from date        not null,
    state          text        not null,
    paragraphs     jsonb       not null,
    wishes         jsonb       not null,
    writers        jsonb       not null,
    made_by        uuid        not null,
    made_at        timestamptz not null,
    sent_by        uuid        null,
    sent_at        timestamptz null,
    decided_by     uuid        null,
    decided_at     timestamptz null,
    words          text        not null default '',
    version        bigint      not null,
    constraint drafts_draft_state_known check (state in ('OPEN', 'SENT', 'APPROVED', 'DROPPED'))
);

-- One draft at a time.
create unique index drafts_draft_current on drafts_draft ((true)) where state in ('OPEN', 'SENT');
