CREATE TABLE "boundary_sets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"attribution" text NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "boundary_shapes" (
	"set_id" uuid NOT NULL,
	"nis" text NOT NULL,
	"path" text NOT NULL,
	CONSTRAINT "boundary_shapes_set_id_nis_pk" PRIMARY KEY("set_id","nis")
);
--> statement-breakpoint
CREATE TABLE "conclusion_figures" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"conclusion_id" uuid NOT NULL,
	"indicator" text NOT NULL,
	"series_id" uuid NOT NULL,
	"area" text NOT NULL,
	"period_start" date NOT NULL,
	"period_months" integer NOT NULL,
	"value" text,
	CONSTRAINT "conclusion_figures_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "conclusion_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conclusions" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"domain_id" uuid,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "conclusions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "conclusions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file_readings" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"layout" text,
	"contents" jsonb,
	"question" jsonb,
	"how" jsonb,
	"choices" jsonb,
	"problem" jsonb,
	"done" bigint DEFAULT 0 NOT NULL,
	"total" bigint DEFAULT 0 NOT NULL,
	"stop_asked_at" timestamp with time zone,
	CONSTRAINT "file_readings_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "file_readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_choices" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"choice" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_choices_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "import_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_lines" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"code" integer,
	"area" text,
	"period_start" date,
	"period_months" integer,
	"value" numeric,
	"missing_reason" text,
	"flags" text DEFAULT '' NOT NULL,
	"problem" text,
	"about" jsonb,
	CONSTRAINT "import_lines_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "import_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicators" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"definition" text NOT NULL,
	"unit" text NOT NULL,
	"kind" text NOT NULL,
	"usual_source" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"language" text NOT NULL,
	CONSTRAINT "indicators_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "indicators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "boundary_shapes" ADD CONSTRAINT "boundary_shapes_set_id_boundary_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."boundary_sets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boundary_shapes" ADD CONSTRAINT "boundary_shapes_nis_areas_nis_fk" FOREIGN KEY ("nis") REFERENCES "public"."areas"("nis") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusion_figures" ADD CONSTRAINT "conclusion_figures_conclusion_id_fk" FOREIGN KEY ("workspace_id","conclusion_id") REFERENCES "public"."conclusions"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conclusions" ADD CONSTRAINT "conclusions_domain_id_fk" FOREIGN KEY ("workspace_id","domain_id") REFERENCES "public"."policy_domains"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_readings" ADD CONSTRAINT "file_readings_id_fk" FOREIGN KEY ("workspace_id","id") REFERENCES "public"."imports"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conclusion_figures_workspace_id_conclusion_id_index" ON "conclusion_figures" USING btree ("workspace_id","conclusion_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_choice" ON "import_choices" USING btree ("workspace_id","kind","key");--> statement-breakpoint
CREATE INDEX "import_lines_workspace_id_import_id_line_index" ON "import_lines" USING btree ("workspace_id","import_id","line");--> statement-breakpoint
CREATE UNIQUE INDEX "one_indicator_of_a_name" ON "indicators" USING btree ("workspace_id",lower("name")) WHERE deleted_at is null;--> statement-breakpoint
CREATE POLICY "own_workspace" ON "conclusion_figures" AS PERMISSIVE FOR ALL TO public USING ("conclusion_figures"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("conclusion_figures"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "conclusions" AS PERMISSIVE FOR ALL TO public USING ("conclusions"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("conclusions"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "file_readings" AS PERMISSIVE FOR ALL TO public USING ("file_readings"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("file_readings"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "import_choices" AS PERMISSIVE FOR ALL TO public USING ("import_choices"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("import_choices"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "import_lines" AS PERMISSIVE FOR ALL TO public USING ("import_lines"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("import_lines"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "own_workspace" ON "indicators" AS PERMISSIVE FOR ALL TO public USING ("indicators"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK ("indicators"."workspace_id" = (select nullif(current_setting('app.workspace', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "published" ON "indicators" AS PERMISSIVE FOR SELECT TO public USING (workspace_id = '00000000-0000-7000-8000-000000000000'::uuid);