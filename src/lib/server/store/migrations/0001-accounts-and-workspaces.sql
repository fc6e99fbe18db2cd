create table accounts (
  id text primary key,
  name text not null,
  email text not null,
  password_hash text,
  subject text unique,
  created_at timestamptz not null
);
create unique index accounts_with_password on accounts (email) where password_hash is not null;

create table sessions (
  token_hash text primary key,
  account_id text not null references accounts (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_of_account on sessions (account_id);

create table workspaces (
  id text primary key,
  name text not null,
  created_at timestamptz not null
);

create table members (
  workspace_id text not null references workspaces (id) on delete cascade,
  account_id text not null references accounts (id) on delete cascade,
  role text not null check (role in ('owner', 'editor', 'reviewer', 'viewer')),
  joined_at timestamptz not null,
  primary key (workspace_id, account_id)
);
create index members_of_account on members (account_id);

create table invitations (
  id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  role text not null check (role in ('owner', 'editor', 'reviewer', 'viewer')),
  token_hash text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index invitations_of_workspace on invitations (workspace_id);

create table documents (
  id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  kind text not null check (kind in ('strategies', 'packages')),
  name text not null,
  version integer not null,
  revision integer not null,
  state text not null check (state in ('draft', 'reviewed', 'approved')),
  changed_at timestamptz not null,
  changed_by text not null,
  trashed_at timestamptz
);
create index documents_of_workspace on documents (workspace_id, kind);

create table document_versions (
  document_id text not null references documents (id) on delete cascade,
  version integer not null,
  content text not null,
  state text not null check (state in ('draft', 'reviewed', 'approved')),
  saved_at timestamptz not null,
  saved_by text not null,
  why text not null,
  primary key (document_id, version)
);

create table shares (
  id text primary key,
  document_id text not null references documents (id) on delete cascade,
  version integer,
  token_hash text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index shares_of_document on shares (document_id);

create table comments (
  id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  market text not null,
  criterion text not null,
  release text not null,
  body text not null,
  author_id text not null,
  written_at timestamptz not null
);
create index comments_of_workspace on comments (workspace_id, market, criterion);

create table log (
  number bigint generated always as identity primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  written_at timestamptz not null,
  author_id text not null,
  action text not null,
  subject text not null,
  document_id text,
  version integer,
  path text not null,
  before text,
  after text,
  why text not null
);
create index log_of_workspace on log (workspace_id, number);
--> statement
create function log_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or exists (select 1 from workspaces where id = old.workspace_id) then
    raise exception 'The log is append-only.';
  end if;
  return old;
end $$;
--> statement
create trigger log_is_append_only before update or delete on log
  for each row execute function log_is_append_only();
