using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~",
                schema: "portal",
                table: "reminders");

            migrationBuilder.AddColumn<int>(
                name: "again",
                schema: "portal",
                table: "reminders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "for_id",
                schema: "portal",
                table: "reminders",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_muted",
                schema: "portal",
                table: "reminders",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "read_at",
                schema: "portal",
                table: "reminders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "bundle",
                schema: "portal",
                table: "letters",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "first_tried_at",
                schema: "portal",
                table: "letters",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "reason",
                schema: "portal",
                table: "letters",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "watched",
                schema: "portal",
                table: "letters",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddUniqueConstraint(
                name: "AK_reminders_id_officer_id_workspace",
                schema: "portal",
                table: "reminders",
                columns: new[] { "id", "officer_id", "workspace" });

            migrationBuilder.AddUniqueConstraint(
                name: "AK_letters_id_workspace",
                schema: "portal",
                table: "letters",
                columns: new[] { "id", "workspace" });

            migrationBuilder.CreateTable(
                name: "absences",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deputy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absences", x => x.id);
                    table.ForeignKey(
                        name: "FK_absences_officers_deputy_id_workspace",
                        columns: x => new { x.deputy_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_absences_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "letter_steps",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    @event = table.Column<int>(name: "event", type: "integer", nullable: false),
                    next_try = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reply = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    reason = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_steps", x => x.id);
                    table.ForeignKey(
                        name: "FK_letter_steps_letters_letter_id_workspace",
                        columns: x => new { x.letter_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "letters",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mutes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<int>(type: "integer", nullable: true),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<int>(type: "integer", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mutes", x => x.id);
                    table.ForeignKey(
                        name: "FK_mutes_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_answers",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reminder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<int>(type: "integer", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occurrence = table.Column<DateOnly>(type: "date", nullable: false),
                    reference = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    colleague_id = table.Column<Guid>(type: "uuid", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    asker = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_answers", x => x.id);
                    table.ForeignKey(
                        name: "FK_review_answers_officers_colleague_id_workspace",
                        columns: x => new { x.colleague_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                    table.ForeignKey(
                        name: "FK_review_answers_reminders_reminder_id_officer_id_workspace",
                        columns: x => new { x.reminder_id, x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "reminders",
                        principalColumns: new[] { "id", "officer_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_drafts",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    written = table.Column<string>(type: "text", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "warnings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    label = table.Column<int>(type: "integer", nullable: false),
                    countries = table.Column<List<string>>(type: "text[]", nullable: false),
                    origin = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    acknowledge_hours = table.Column<int>(type: "integer", nullable: false),
                    respond_hours = table.Column<int>(type: "integer", nullable: false),
                    see_each_other = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warnings", x => x.id);
                    table.UniqueConstraint("AK_warnings_id_originator", x => new { x.id, x.originator });
                });

            migrationBuilder.CreateTable(
                name: "distribution_notes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_distribution_notes", x => x.id);
                    table.ForeignKey(
                        name: "FK_distribution_notes_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_bases",
                schema: "portal",
                columns: table => new
                {
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_bases", x => x.warning_id);
                    table.ForeignKey(
                        name: "FK_warning_bases_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_warning_bases_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_corrections",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_corrections", x => x.id);
                    table.ForeignKey(
                        name: "FK_warning_corrections_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_deliveries",
                schema: "portal",
                columns: table => new
                {
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_deliveries", x => new { x.warning_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_warning_deliveries_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_recipients",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    means = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    see_each_other = table.Column<bool>(type: "boolean", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_recipients", x => x.id);
                    table.UniqueConstraint("AK_warning_recipients_id_warning_id_originator", x => new { x.id, x.warning_id, x.originator });
                    table.ForeignKey(
                        name: "FK_warning_recipients_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_stand_downs",
                schema: "portal",
                columns: table => new
                {
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_stand_downs", x => x.warning_id);
                    table.ForeignKey(
                        name: "FK_warning_stand_downs_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_acknowledgements",
                schema: "portal",
                columns: table => new
                {
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_acknowledgements", x => x.recipient_id);
                    table.ForeignKey(
                        name: "FK_warning_acknowledgements_warning_recipients_recipient_id_wa~",
                        columns: x => new { x.recipient_id, x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warning_recipients",
                        principalColumns: new[] { "id", "warning_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_responses",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    answer = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_responses", x => x.id);
                    table.ForeignKey(
                        name: "FK_warning_responses_warning_recipients_recipient_id_warning_i~",
                        columns: x => new { x.recipient_id, x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warning_recipients",
                        principalColumns: new[] { "id", "warning_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_for_id_workspace",
                schema: "portal",
                table: "reminders",
                columns: new[] { "for_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_officer_id",
                schema: "portal",
                table: "reminders",
                column: "officer_id",
                filter: "read_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~",
                schema: "portal",
                table: "reminders",
                columns: new[] { "workspace", "subject", "subject_id", "occurrence", "stage", "officer_id", "again" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letters_officer_id_sent_at",
                schema: "portal",
                table: "letters",
                columns: new[] { "officer_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_deputy_id_workspace",
                schema: "portal",
                table: "absences",
                columns: new[] { "deputy_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_officer_id_workspace",
                schema: "portal",
                table: "absences",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_workspace_until",
                schema: "portal",
                table: "absences",
                columns: new[] { "workspace", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_distribution_notes_warning_id_originator",
                schema: "portal",
                table: "distribution_notes",
                columns: new[] { "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_steps_letter_id_at",
                schema: "portal",
                table: "letter_steps",
                columns: new[] { "letter_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_steps_letter_id_workspace",
                schema: "portal",
                table: "letter_steps",
                columns: new[] { "letter_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_mutes_officer_id_workspace",
                schema: "portal",
                table: "mutes",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_asker_at",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "asker", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_colleague_id_workspace",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "colleague_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_letter_id",
                schema: "portal",
                table: "review_answers",
                column: "letter_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_reminder_id_officer_id_workspace",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "reminder_id", "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_workspace_subject_id",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "workspace", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_acknowledgements_recipient_id_warning_id_originator",
                schema: "portal",
                table: "warning_acknowledgements",
                columns: new[] { "recipient_id", "warning_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_bases_assessment_id",
                schema: "portal",
                table: "warning_bases",
                column: "assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_warning_bases_warning_id_originator",
                schema: "portal",
                table: "warning_bases",
                columns: new[] { "warning_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_corrections_warning_id_number",
                schema: "portal",
                table: "warning_corrections",
                columns: new[] { "warning_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_corrections_warning_id_originator",
                schema: "portal",
                table: "warning_corrections",
                columns: new[] { "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_deliveries_warning_id_originator",
                schema: "portal",
                table: "warning_deliveries",
                columns: new[] { "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_deliveries_workspace",
                schema: "portal",
                table: "warning_deliveries",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_warning_drafts_originator_closed_at",
                schema: "portal",
                table: "warning_drafts",
                columns: new[] { "originator", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_recipients_warning_id_number",
                schema: "portal",
                table: "warning_recipients",
                columns: new[] { "warning_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_recipients_warning_id_originator",
                schema: "portal",
                table: "warning_recipients",
                columns: new[] { "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_recipients_workspace",
                schema: "portal",
                table: "warning_recipients",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_warning_responses_recipient_id_number",
                schema: "portal",
                table: "warning_responses",
                columns: new[] { "recipient_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_responses_recipient_id_warning_id_originator",
                schema: "portal",
                table: "warning_responses",
                columns: new[] { "recipient_id", "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_stand_downs_warning_id_originator",
                schema: "portal",
                table: "warning_stand_downs",
                columns: new[] { "warning_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warnings_originator_number",
                schema: "portal",
                table: "warnings",
                columns: new[] { "originator", "number" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_reminders_officers_for_id_workspace",
                schema: "portal",
                table: "reminders",
                columns: new[] { "for_id", "workspace" },
                principalSchema: "portal",
                principalTable: "officers",
                principalColumns: new[] { "id", "workspace" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_reminders_officers_for_id_workspace",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropTable(
                name: "absences",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "distribution_notes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "letter_steps",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "mutes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "review_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_acknowledgements",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_bases",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_corrections",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_deliveries",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_drafts",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_responses",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_stand_downs",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_recipients",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warnings",
                schema: "portal");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_reminders_id_officer_id_workspace",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropIndex(
                name: "IX_reminders_for_id_workspace",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropIndex(
                name: "IX_reminders_officer_id",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_letters_id_workspace",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropIndex(
                name: "IX_letters_officer_id_sent_at",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "again",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "for_id",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "is_muted",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "read_at",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "bundle",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "first_tried_at",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "reason",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "watched",
                schema: "portal",
                table: "letters");

            migrationBuilder.CreateIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~",
                schema: "portal",
                table: "reminders",
                columns: new[] { "workspace", "subject", "subject_id", "occurrence", "stage", "officer_id" },
                unique: true);
        }
    }
}
