-- Imports: by which order the pupils move whom a list moves, from which day on, and whether the list is whole.
alter table onboarding_batch add column order_reason text not null default '';
alter table onboarding_batch add column order_number text not null default '';
alter table onboarding_batch add column order_day date null;
alter table onboarding_batch add column moves_on date null;
alter table onboarding_batch add column extent text null;
alter table onboarding_batch add constraint onboarding_batch_extent_known check (extent in ('whole', 'some'));
