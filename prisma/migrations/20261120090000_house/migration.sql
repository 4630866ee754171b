-- The tables of prisma/schema.prisma. What they must keep to is in the next migration.

-- CreateTable
CREATE TABLE "unit" (
    "code" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "unit_version" (
    "id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "also_known_as" TEXT,
    "is_rocu" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "superseded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT 'infinity'::timestamptz,

    CONSTRAINT "unit_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "force" (
    "code" TEXT NOT NULL,

    CONSTRAINT "force_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "force_version" (
    "id" UUID NOT NULL,
    "force_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "area_code" TEXT,
    "residents" INTEGER,
    "has_per_head_rates" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "superseded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT 'infinity'::timestamptz,

    CONSTRAINT "force_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "force_membership" (
    "id" UUID NOT NULL,
    "force_code" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "superseded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT 'infinity'::timestamptz,

    CONSTRAINT "force_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "threat" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "threat_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "strand" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "strand_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "tactic" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "tactic_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "measure_unit" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_whole" BOOLEAN NOT NULL,

    CONSTRAINT "measure_unit_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "outcome_kind" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "outcome_kind_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "outcome_kind_unit" (
    "kind_code" TEXT NOT NULL,
    "measure_unit_code" TEXT NOT NULL,

    CONSTRAINT "outcome_kind_unit_pkey" PRIMARY KEY ("kind_code","measure_unit_code")
);

-- CreateTable
CREATE TABLE "audience" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "audience_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "series_break" (
    "id" UUID NOT NULL,
    "unit_code" TEXT,
    "day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "superseded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT 'infinity'::timestamptz,

    CONSTRAINT "series_break_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "unit_code" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ocg" (
    "id" UUID NOT NULL,

    CONSTRAINT "ocg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ocg_version" (
    "id" UUID NOT NULL,
    "ocg_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "unit_code" TEXT NOT NULL,
    "urn" TEXT,
    "is_urn_provisional" BOOLEAN NOT NULL DEFAULT false,
    "alias" TEXT NOT NULL,
    "owning_force_code" TEXT,
    "status" TEXT NOT NULL,
    "mapped_on" DATE,
    "threat_codes" TEXT[],
    "is_withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "superseded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT 'infinity'::timestamptz,

    CONSTRAINT "ocg_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ocg_lineage" (
    "id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "from_ocg_id" UUID NOT NULL,
    "to_ocg_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "superseded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT 'infinity'::timestamptz,

    CONSTRAINT "ocg_lineage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disruption" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,

    CONSTRAINT "disruption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disruption_version" (
    "id" UUID NOT NULL,
    "disruption_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "unit_code" TEXT NOT NULL,
    "ocg_id" UUID,
    "target_kind" TEXT NOT NULL,
    "target_reference" TEXT,
    "strand_code" TEXT NOT NULL,
    "threat_codes" TEXT[],
    "tactic_codes" TEXT[],
    "supporting_unit_codes" TEXT[],
    "force_codes" TEXT[],
    "partner_names" TEXT[],
    "own_reference" TEXT,
    "operation_name" TEXT,
    "effect_from" DATE NOT NULL,
    "effect_to" DATE NOT NULL,
    "effect_precision" TEXT NOT NULL,
    "is_withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "superseded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT 'infinity'::timestamptz,

    CONSTRAINT "disruption_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disruption_outcome" (
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind_code" TEXT NOT NULL,
    "measure_unit_code" TEXT NOT NULL,
    "quantity" DECIMAL(18,3) NOT NULL,

    CONSTRAINT "disruption_outcome_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "disruption_text" (
    "version_id" UUID NOT NULL,
    "what_happened" TEXT NOT NULL,

    CONSTRAINT "disruption_text_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "grading" (
    "id" UUID NOT NULL,
    "disruption_id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "criteria_version" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "counted_from" TIMESTAMPTZ(6) NOT NULL,
    "counted_until" TIMESTAMPTZ(6) NOT NULL DEFAULT 'infinity'::timestamptz,

    CONSTRAINT "grading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grading_text" (
    "grading_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "grading_text_pkey" PRIMARY KEY ("grading_id")
);

-- CreateTable
CREATE TABLE "negative_grading_text" (
    "grading_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "negative_grading_text_pkey" PRIMARY KEY ("grading_id")
);

-- CreateTable
CREATE TABLE "output" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,

    CONSTRAINT "output_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "output_version" (
    "id" UUID NOT NULL,
    "output_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "unit_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "strand_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "audience_code" TEXT NOT NULL,
    "force_code" TEXT,
    "threat_code" TEXT NOT NULL,
    "held_from" DATE NOT NULL,
    "held_to" DATE NOT NULL,
    "held_precision" TEXT NOT NULL,
    "people_reached" INTEGER,
    "questionnaires_sent" INTEGER,
    "questionnaires_answered" INTEGER,
    "disruption_id" UUID,
    "is_withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "superseded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT 'infinity'::timestamptz,

    CONSTRAINT "output_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "output_question" (
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "measures" TEXT NOT NULL,
    "yes_yes" INTEGER NOT NULL,
    "yes_no" INTEGER NOT NULL,
    "no_yes" INTEGER NOT NULL,
    "no_no" INTEGER NOT NULL,
    "before_only" INTEGER NOT NULL,
    "after_only" INTEGER NOT NULL,

    CONSTRAINT "output_question_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "output_text" (
    "version_id" UUID NOT NULL,
    "what_was_done" TEXT NOT NULL,

    CONSTRAINT "output_text_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "reference_counter" (
    "unit_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "reference_counter_pkey" PRIMARY KEY ("unit_code","kind","year")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "person_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("person_code","key")
);

-- CreateTable
CREATE TABLE "demonstration_seed" (
    "name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "demonstration_seed_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "ocg_version_ocg_id_version_key" ON "ocg_version"("ocg_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "disruption_reference_key" ON "disruption"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "disruption_version_disruption_id_version_key" ON "disruption_version"("disruption_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "output_reference_key" ON "output"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "output_version_output_id_version_key" ON "output_version"("output_id", "version");

-- AddForeignKey
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "force_version" ADD CONSTRAINT "force_version_force_code_fkey" FOREIGN KEY ("force_code") REFERENCES "force"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "force_membership" ADD CONSTRAINT "force_membership_force_code_fkey" FOREIGN KEY ("force_code") REFERENCES "force"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_kind_unit" ADD CONSTRAINT "outcome_kind_unit_kind_code_fkey" FOREIGN KEY ("kind_code") REFERENCES "outcome_kind"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_kind_unit" ADD CONSTRAINT "outcome_kind_unit_measure_unit_code_fkey" FOREIGN KEY ("measure_unit_code") REFERENCES "measure_unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocg_version" ADD CONSTRAINT "ocg_version_ocg_id_fkey" FOREIGN KEY ("ocg_id") REFERENCES "ocg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disruption_version" ADD CONSTRAINT "disruption_version_disruption_id_fkey" FOREIGN KEY ("disruption_id") REFERENCES "disruption"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disruption_outcome" ADD CONSTRAINT "disruption_outcome_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "disruption_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disruption_text" ADD CONSTRAINT "disruption_text_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "disruption_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grading" ADD CONSTRAINT "grading_disruption_id_fkey" FOREIGN KEY ("disruption_id") REFERENCES "disruption"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grading_text" ADD CONSTRAINT "grading_text_grading_id_fkey" FOREIGN KEY ("grading_id") REFERENCES "grading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "negative_grading_text" ADD CONSTRAINT "negative_grading_text_grading_id_fkey" FOREIGN KEY ("grading_id") REFERENCES "grading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "output_version" ADD CONSTRAINT "output_version_output_id_fkey" FOREIGN KEY ("output_id") REFERENCES "output"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "output_question" ADD CONSTRAINT "output_question_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "output_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "output_text" ADD CONSTRAINT "output_text_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "output_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

