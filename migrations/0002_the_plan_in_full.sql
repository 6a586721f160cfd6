CREATE TABLE "action_attachments" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"content_type" text NOT NULL,
	"account_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "action_attachments_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "action_attachments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_comments" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "action_comments_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "action_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_reminders" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"ends_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "action_reminders_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "action_reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comment_mentions" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "comment_mentions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "comment_mentions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "field_requests" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"field" text NOT NULL,
	"account_id" uuid NOT NULL,
	"asked_by" uuid,
	"note" text,
	"due_on" date,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "field_requests_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "field_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_files" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"trajectory_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"found" jsonb NOT NULL,
	"account_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"batch_id" uuid,
	CONSTRAINT "plan_files_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_cycle_codes" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"authority" text NOT NULL,
	"plan_years" text NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"objective_id" uuid,
	"action_id" uuid,
	CONSTRAINT "policy_cycle_codes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "policy_cycle_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_visits" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"trajectory_id" uuid NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_visits_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_visits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "saved_views" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"view" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_views_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "saved_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_financing" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text,
	"amount_cents" bigint,
	"starts_on" date,
	"ends_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "action_financing_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "action_financing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_batches" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"trajectory_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"account_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"left_alone" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	"not_undone" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "plan_batches_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letterheads" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text,
	"colour" text,
	"logo_file_id" uuid,
	"logo_type" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "letterheads_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "letterheads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outgoing_mails" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failure" text,
	CONSTRAINT "outgoing_mails_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "outgoing_mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "actions_workspace_id_objective_id_index";--> statement-breakpoint
ALTER TABLE "objective_acceptances" ADD COLUMN "took_part" integer;--> statement-breakpoint
ALTER TABLE "objectives" ADD COLUMN "result_kind" text;--> statement-breakpoint
ALTER TABLE "objectives" ADD COLUMN "moments" date[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "objectives" ADD COLUMN "ambition" text;--> statement-breakpoint
ALTER TABLE "action_attachments" ADD CONSTRAINT "action_attachments_action_id_fk" FOREIGN KEY ("workspace_id","action_id") REFERENCES "public"."actions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_attachments" ADD CONSTRAINT "action_attachments_file_id_fk" FOREIGN KEY ("workspace_id","file_id") REFERENCES "public"."files"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_comments" ADD CONSTRAINT "action_comments_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_comments" ADD CONSTRAINT "action_comments_action_id_fk" FOREIGN KEY ("workspace_id","action_id") REFERENCES "public"."actions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_reminders" ADD CONSTRAINT "action_reminders_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_reminders" ADD CONSTRAINT "action_reminders_action_id_fk" FOREIGN KEY ("workspace_id","action_id") REFERENCES "public"."actions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_comment_id_fk" FOREIGN KEY ("workspace_id","comment_id") REFERENCES "public"."action_comments"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_requests" ADD CONSTRAINT "field_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_requests" ADD CONSTRAINT "field_requests_action_id_fk" FOREIGN KEY ("workspace_id","action_id") REFERENCES "public"."actions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_files" ADD CONSTRAINT "plan_files_trajectory_id_fk" FOREIGN KEY ("workspace_id","trajectory_id") REFERENCES "public"."trajectories"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_files" ADD CONSTRAINT "plan_files_batch_id_fk" FOREIGN KEY ("workspace_id","batch_id") REFERENCES "public"."plan_batches"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_cycle_codes" ADD CONSTRAINT "policy_cycle_codes_objective_id_fk" FOREIGN KEY ("workspace_id","objective_id") REFERENCES "public"."objectives"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_cycle_codes" ADD CONSTRAINT "policy_cycle_codes_action_id_fk" FOREIGN KEY ("workspace_id","action_id") REFERENCES "public"."actions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_visits" ADD CONSTRAINT "plan_visits_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_visits" ADD CONSTRAINT "plan_visits_trajectory_id_fk" FOREIGN KEY ("workspace_id","trajectory_id") REFERENCES "public"."trajectories"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_financing" ADD CONSTRAINT "action_financing_action_id_fk" FOREIGN KEY ("workspace_id","action_id") REFERENCES "public"."actions"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_batches" ADD CONSTRAINT "plan_batches_trajectory_id_fk" FOREIGN KEY ("workspace_id","trajectory_id") REFERENCES "public"."trajectories"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letterheads" ADD CONSTRAINT "letterheads_logo_file_id_fk" FOREIGN KEY ("workspace_id","logo_file_id") REFERENCES "public"."files"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_attachments_workspace_id_action_id_index" ON "action_attachments" USING btree ("workspace_id","action_id");--> statement-breakpoint
CREATE INDEX "action_comments_workspace_id_action_id_index" ON "action_comments" USING btree ("workspace_id","action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "action_reminders_workspace_id_action_id_account_id_ends_on_index" ON "action_reminders" USING btree ("workspace_id","action_id","account_id","ends_on");--> statement-breakpoint
CREATE UNIQUE INDEX "comment_mentions_workspace_id_comment_id_account_id_index" ON "comment_mentions" USING btree ("workspace_id","comment_id","account_id");--> statement-breakpoint
CREATE INDEX "comment_mentions_workspace_id_account_id_index" ON "comment_mentions" USING btree ("workspace_id","account_id");--> statement-breakpoint
CREATE INDEX "field_requests_workspace_id_action_id_index" ON "field_requests" USING btree ("workspace_id","action_id");--> statement-breakpoint
CREATE INDEX "field_requests_workspace_id_account_id_index" ON "field_requests" USING btree ("workspace_id","account_id");--> statement-breakpoint
CREATE INDEX "plan_files_workspace_id_at_index" ON "plan_files" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_cycle_codes_workspace_id_authority_plan_years_code_index" ON "policy_cycle_codes" USING btree ("workspace_id","authority","plan_years","code");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_visits_workspace_id_account_id_trajectory_id_index" ON "plan_visits" USING btree ("workspace_id","account_id","trajectory_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_view_of_a_name" ON "saved_views" USING btree ("workspace_id","account_id",lower("name"));--> statement-breakpoint
CREATE INDEX "action_financing_workspace_id_action_id_index" ON "action_financing" USING btree ("workspace_id","action_id");--> statement-breakpoint
CREATE INDEX "plan_batches_workspace_id_at_index" ON "plan_batches" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_letterhead" ON "letterheads" USING btree ("workspace_id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "outgoing_mails_workspace_id_at_index" ON "outgoing_mails" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "actions_in_plan" ON "actions" USING btree ("workspace_id","objective_id","status","ends_on","starts_on","approach","budget_cents","number","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "changes_workspace_id_at_index" ON "changes" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE POLICY "own_workspace" ON "action_attachments" AS PERMISSIVE FOR ALL TO public USING ("action_attachments"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("action_attachments"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "action_comments" AS PERMISSIVE FOR ALL TO public USING ("action_comments"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("action_comments"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "action_reminders" AS PERMISSIVE FOR ALL TO public USING ("action_reminders"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("action_reminders"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "comment_mentions" AS PERMISSIVE FOR ALL TO public USING ("comment_mentions"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("comment_mentions"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "field_requests" AS PERMISSIVE FOR ALL TO public USING ("field_requests"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("field_requests"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "plan_files" AS PERMISSIVE FOR ALL TO public USING ("plan_files"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("plan_files"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "policy_cycle_codes" AS PERMISSIVE FOR ALL TO public USING ("policy_cycle_codes"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("policy_cycle_codes"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "plan_visits" AS PERMISSIVE FOR ALL TO public USING ("plan_visits"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("plan_visits"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "saved_views" AS PERMISSIVE FOR ALL TO public USING ("saved_views"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("saved_views"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "action_financing" AS PERMISSIVE FOR ALL TO public USING ("action_financing"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("action_financing"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "plan_batches" AS PERMISSIVE FOR ALL TO public USING ("plan_batches"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("plan_batches"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "letterheads" AS PERMISSIVE FOR ALL TO public USING ("letterheads"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("letterheads"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "outgoing_mails" AS PERMISSIVE FOR ALL TO public USING ("outgoing_mails"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("outgoing_mails"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));