CREATE TABLE "action_parties" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"part" text NOT NULL,
	CONSTRAINT "action_parties_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "action_parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_status_changes" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"status" text NOT NULL,
	"on" date NOT NULL,
	"note" text,
	"account_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "action_status_changes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "action_status_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actions" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"objective_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"approach" text,
	"starts_on" date,
	"ends_on" date,
	"aim" text,
	"expected_result" text,
	"evaluation_method" text,
	"means" text,
	"budget_cents" bigint,
	"status" text DEFAULT 'planned' NOT NULL,
	"status_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "actions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "objective_acceptances" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"objective_id" uuid NOT NULL,
	"accepter" text NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "objective_acceptances_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "objective_acceptances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "objectives" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"trajectory_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"domain_id" uuid NOT NULL,
	"parent_id" uuid,
	"number" integer NOT NULL,
	"last_child" integer DEFAULT 0 NOT NULL,
	"statement" text NOT NULL,
	"for_whom" text,
	"vision_part_id" uuid,
	"measure" text,
	"measure_kind" text,
	"unit" text,
	"baseline" numeric,
	"target" numeric,
	"starts_on" date,
	"ends_on" date,
	"enough_people" boolean,
	"enough_means" boolean,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "objectives_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "objectives" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vision_parts" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"trajectory_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "vision_parts_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "vision_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "waivers" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule" text NOT NULL,
	"subject" uuid NOT NULL,
	"facts" text NOT NULL,
	"reason" text NOT NULL,
	"account_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "waivers_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "waivers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "areas" (
	"nis" text PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"name_nl" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_de" text,
	"languages" text NOT NULL,
	"arrondissement_nis" text,
	"province_nis" text,
	"region_nis" text,
	"nuts3" text,
	"lon" double precision,
	"lat" double precision,
	"valid_from" date,
	"valid_to" date,
	"successor_nis" text,
	"recode" text,
	"parents_of_successor" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"administrator" boolean DEFAULT false NOT NULL,
	"fictional" boolean DEFAULT false NOT NULL,
	"locale" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"provider_id" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation_secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"secret_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "one_time_links_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"account_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_domains" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text,
	"name" text,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "policy_domains_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "policy_domains" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "parties" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"account_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "parties_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trajectories" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"budget_cents" bigint,
	"last_objective" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "trajectories_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "trajectories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"scope_kind" text DEFAULT 'workspace' NOT NULL,
	"scope_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "memberships_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workspace_areas" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"nis" text NOT NULL,
	"covers_from" date NOT NULL,
	"covers_until" date,
	CONSTRAINT "workspace_areas_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "workspace_areas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"fictional" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "workspaces" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file_chunks" (
	"workspace_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "file_chunks_workspace_id_file_id_position_pk" PRIMARY KEY("workspace_id","file_id","position")
);
--> statement-breakpoint
ALTER TABLE "file_chunks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "files" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"hash" text NOT NULL,
	"account_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	CONSTRAINT "files_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"command" text NOT NULL,
	"subjects" jsonb NOT NULL,
	"actor_kind" text NOT NULL,
	"account_id" uuid,
	"parent_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_entries_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "changes" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"row_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"account_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"batch_id" uuid,
	CONSTRAINT "changes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "submissions" (
	"workspace_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"account_id" uuid,
	"command" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "submissions_workspace_id_key_pk" PRIMARY KEY("workspace_id","key")
);
--> statement-breakpoint
ALTER TABLE "submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"added" integer,
	"replaced" integer,
	"same" integer,
	"kept_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"account_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "imports_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "observations" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"area" text NOT NULL,
	"period_start" date NOT NULL,
	"period_months" integer NOT NULL,
	"value" numeric,
	"missing_reason" text,
	"flags" text DEFAULT '' NOT NULL,
	"import_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "observations_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "value_or_reason" CHECK (("observations"."value" is null) <> ("observations"."missing_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "observations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "series" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"indicator" text NOT NULL,
	"definition" text DEFAULT '' NOT NULL,
	"unit" text NOT NULL,
	"kind" text NOT NULL,
	"population" text DEFAULT '' NOT NULL,
	"breakdown" text DEFAULT '' NOT NULL,
	"source" text NOT NULL,
	"geography" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "series_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "action_parties" ADD CONSTRAINT "action_parties_action_id_fk" FOREIGN KEY ("workspace_id","action_id") REFERENCES "public"."actions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_parties" ADD CONSTRAINT "action_parties_party_id_fk" FOREIGN KEY ("workspace_id","party_id") REFERENCES "public"."parties"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_status_changes" ADD CONSTRAINT "action_status_changes_action_id_fk" FOREIGN KEY ("workspace_id","action_id") REFERENCES "public"."actions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_objective_id_fk" FOREIGN KEY ("workspace_id","objective_id") REFERENCES "public"."objectives"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objective_acceptances" ADD CONSTRAINT "objective_acceptances_objective_id_fk" FOREIGN KEY ("workspace_id","objective_id") REFERENCES "public"."objectives"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_trajectory_id_fk" FOREIGN KEY ("workspace_id","trajectory_id") REFERENCES "public"."trajectories"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_domain_id_fk" FOREIGN KEY ("workspace_id","domain_id") REFERENCES "public"."policy_domains"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_parent_id_fk" FOREIGN KEY ("workspace_id","parent_id") REFERENCES "public"."objectives"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objectives" ADD CONSTRAINT "objectives_vision_part_id_fk" FOREIGN KEY ("workspace_id","vision_part_id") REFERENCES "public"."vision_parts"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vision_parts" ADD CONSTRAINT "vision_parts_trajectory_id_fk" FOREIGN KEY ("workspace_id","trajectory_id") REFERENCES "public"."trajectories"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_areas" ADD CONSTRAINT "workspace_areas_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_chunks" ADD CONSTRAINT "file_chunks_file_id_fk" FOREIGN KEY ("workspace_id","file_id") REFERENCES "public"."files"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_file_id_fk" FOREIGN KEY ("workspace_id","file_id") REFERENCES "public"."files"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_area_areas_nis_fk" FOREIGN KEY ("area") REFERENCES "public"."areas"("nis") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_series_id_fk" FOREIGN KEY ("workspace_id","series_id") REFERENCES "public"."series"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_import_id_fk" FOREIGN KEY ("workspace_id","import_id") REFERENCES "public"."imports"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "action_parties_workspace_id_action_id_part_party_id_index" ON "action_parties" USING btree ("workspace_id","action_id","part","party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_owner" ON "action_parties" USING btree ("workspace_id","action_id") WHERE part = 'owner';--> statement-breakpoint
CREATE INDEX "action_status_changes_workspace_id_action_id_index" ON "action_status_changes" USING btree ("workspace_id","action_id");--> statement-breakpoint
CREATE INDEX "actions_workspace_id_objective_id_index" ON "actions" USING btree ("workspace_id","objective_id");--> statement-breakpoint
CREATE UNIQUE INDEX "actions_workspace_id_number_index" ON "actions" USING btree ("workspace_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "objective_acceptances_workspace_id_objective_id_accepter_index" ON "objective_acceptances" USING btree ("workspace_id","objective_id","accepter");--> statement-breakpoint
CREATE INDEX "objectives_workspace_id_trajectory_id_index" ON "objectives" USING btree ("workspace_id","trajectory_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_waiver_of_facts" ON "waivers" USING btree ("workspace_id","subject","rule","facts") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email_index" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE INDEX "credentials_account_id_index" ON "credentials" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "credentials_provider_id_provider_account_id_index" ON "credentials" USING btree ("provider_id","provider_account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_index" ON "sessions" USING btree ("token");--> statement-breakpoint
CREATE INDEX "sessions_account_id_index" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier_index" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_domains_workspace_id_code_index" ON "policy_domains" USING btree ("workspace_id","code") WHERE deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_party_of_a_name" ON "parties" USING btree ("workspace_id",lower("name")) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "memberships_account_id_index" ON "memberships" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "workspaces_slug_index" ON "workspaces" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "files_expires_at_index" ON "files" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "audit_entries_workspace_id_at_index" ON "audit_entries" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "changes_workspace_id_subject_row_id_version_index" ON "changes" USING btree ("workspace_id","subject","row_id","version");--> statement-breakpoint
CREATE INDEX "changes_workspace_id_batch_id_index" ON "changes" USING btree ("workspace_id","batch_id") WHERE batch_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_value" ON "observations" USING btree ("workspace_id","series_id","area","period_start","period_months") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "observations_workspace_id_import_id_index" ON "observations" USING btree ("workspace_id","import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_series" ON "series" USING btree ("workspace_id","indicator","definition","unit","kind","population","breakdown","source","geography");--> statement-breakpoint
CREATE POLICY "own_workspace" ON "action_parties" AS PERMISSIVE FOR ALL TO public USING ("action_parties"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("action_parties"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "action_status_changes" AS PERMISSIVE FOR ALL TO public USING ("action_status_changes"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("action_status_changes"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "actions" AS PERMISSIVE FOR ALL TO public USING ("actions"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("actions"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "objective_acceptances" AS PERMISSIVE FOR ALL TO public USING ("objective_acceptances"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("objective_acceptances"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "objectives" AS PERMISSIVE FOR ALL TO public USING ("objectives"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("objectives"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "vision_parts" AS PERMISSIVE FOR ALL TO public USING ("vision_parts"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("vision_parts"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "waivers" AS PERMISSIVE FOR ALL TO public USING ("waivers"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("waivers"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "policy_domains" AS PERMISSIVE FOR ALL TO public USING ("policy_domains"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("policy_domains"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "parties" AS PERMISSIVE FOR ALL TO public USING ("parties"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("parties"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "trajectories" AS PERMISSIVE FOR ALL TO public USING ("trajectories"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("trajectories"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "memberships" AS PERMISSIVE FOR ALL TO public USING ("memberships"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("memberships"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_account" ON "memberships" AS PERMISSIVE FOR SELECT TO public USING ("memberships"."account_id" = (select nullif(current_setting('app.account', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "workspace_areas" AS PERMISSIVE FOR ALL TO public USING ("workspace_areas"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("workspace_areas"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "workspaces" AS PERMISSIVE FOR ALL TO public USING ("workspaces"."id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("workspaces"."id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "members" ON "workspaces" AS PERMISSIVE FOR SELECT TO public USING (exists (select 1 from memberships m where m.workspace_id = "workspaces"."id" and m.account_id = (select nullif(current_setting('app.account', true), '')::uuid) and m.ended_at is null));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "file_chunks" AS PERMISSIVE FOR ALL TO public USING ("file_chunks"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("file_chunks"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "files" AS PERMISSIVE FOR ALL TO public USING ("files"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("files"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "audit_entries" AS PERMISSIVE FOR ALL TO public USING ("audit_entries"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("audit_entries"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "changes" AS PERMISSIVE FOR ALL TO public USING ("changes"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("changes"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "submissions" AS PERMISSIVE FOR ALL TO public USING ("submissions"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("submissions"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "imports" AS PERMISSIVE FOR ALL TO public USING ("imports"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("imports"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "observations" AS PERMISSIVE FOR ALL TO public USING ("observations"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("observations"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "published" ON "observations" AS PERMISSIVE FOR SELECT TO public USING (workspace_id = '00000000-0000-7000-8000-000000000000'::uuid);--> statement-breakpoint
CREATE POLICY "own_workspace" ON "series" AS PERMISSIVE FOR ALL TO public USING ("series"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("series"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "published" ON "series" AS PERMISSIVE FOR SELECT TO public USING (workspace_id = '00000000-0000-7000-8000-000000000000'::uuid);