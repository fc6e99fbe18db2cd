-- What a view over many packages shows of one; null for strategies, and for versions saved before.
alter table document_versions add column digest text;
