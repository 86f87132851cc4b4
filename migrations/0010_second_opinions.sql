CREATE TABLE "model_answers" (
	"key" text PRIMARY KEY NOT NULL,
	"answer" jsonb NOT NULL,
	"made_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_days" (
	"day" text PRIMARY KEY NOT NULL,
	"calls" integer NOT NULL,
	"tokens" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "opinion" jsonb;--> statement-breakpoint
CREATE INDEX "model_answers_made" ON "model_answers" USING btree ("made_at");