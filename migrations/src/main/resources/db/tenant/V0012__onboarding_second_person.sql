-- Imports: whether those whom a list does not name leave, and who has looked as the second person at an unusual one.
alter table onboarding_batch add column leaving boolean not null default false;
alter table onboarding_batch add column approved_by uuid null;
