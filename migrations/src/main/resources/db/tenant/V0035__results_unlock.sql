-- By which unlocking a result of a closed term was written, as the journal keeps it for a cell.
alter table results_change add column unlock bigint null;
