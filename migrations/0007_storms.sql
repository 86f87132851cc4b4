CREATE TABLE "storm_members" (
	"case_id" bigint PRIMARY KEY NOT NULL,
	"storm" bigint NOT NULL,
	"joined_at" bigint NOT NULL,
	"quiet" boolean NOT NULL,
	"tried_at" bigint
);
--> statement-breakpoint
CREATE TABLE "storms" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "storms_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"version" integer NOT NULL,
	"brand" text NOT NULL,
	"anchor" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"ended_at" bigint,
	"settled_at" bigint,
	"state" jsonb NOT NULL,
	"stamp" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "storm_members_storm" ON "storm_members" USING btree ("storm","joined_at");--> statement-breakpoint
CREATE INDEX "storm_members_quiet" ON "storm_members" USING btree ("storm") WHERE quiet;--> statement-breakpoint
CREATE INDEX "storms_under_way" ON "storms" USING btree ("id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "storms_started" ON "storms" USING btree ("started_at");