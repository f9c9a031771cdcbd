using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "portal");

            migrationBuilder.CreateTable(
                name: "frameworks",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    version = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    document = table.Column<string>(type: "text", nullable: false),
                    digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frameworks", x => new { x.id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "persons",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_persons", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "workspaces",
                schema: "portal",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    names = table.Column<string>(type: "text", nullable: false),
                    acronyms = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workspaces", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "assessments",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    situation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    countries = table.Column<List<string>>(type: "text[]", nullable: false),
                    crimes = table.Column<int>(type: "integer", nullable: false),
                    conflict_status = table.Column<int>(type: "integer", nullable: false),
                    framework_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    framework_version = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    label = table.Column<int>(type: "integer", nullable: false),
                    rhythm_days = table.Column<int>(type: "integer", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessments", x => x.id);
                    table.UniqueConstraint("AK_assessments_id_originator", x => new { x.id, x.originator });
                    table.ForeignKey(
                        name: "FK_assessments_frameworks_framework_id_framework_version",
                        columns: x => new { x.framework_id, x.framework_version },
                        principalSchema: "portal",
                        principalTable: "frameworks",
                        principalColumns: new[] { "id", "version" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "officers",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_officers", x => x.id);
                    table.UniqueConstraint("AK_officers_id_workspace", x => new { x.id, x.workspace });
                    table.ForeignKey(
                        name: "FK_officers_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "portal",
                        principalTable: "persons",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_officers_workspaces_workspace",
                        column: x => x.workspace,
                        principalSchema: "portal",
                        principalTable: "workspaces",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "comments",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_comments", x => x.id);
                    table.ForeignKey(
                        name: "FK_comments_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cycles",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cycles", x => x.id);
                    table.UniqueConstraint("AK_cycles_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_cycles_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    label = table.Column<int>(type: "integer", nullable: false),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.id);
                    table.UniqueConstraint("AK_invitations_id_originator_workspace", x => new { x.id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_invitations_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sections",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    heading = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    changed_by = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sections", x => x.id);
                    table.UniqueConstraint("AK_sections_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_sections_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "duties",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    duty = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duties", x => x.id);
                    table.ForeignKey(
                        name: "FK_duties_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<int>(type: "integer", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occurrence = table.Column<DateOnly>(type: "date", nullable: false),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => x.id);
                    table.UniqueConstraint("AK_reminders_id_workspace", x => new { x.id, x.workspace });
                    table.ForeignKey(
                        name: "FK_reminders_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rating_sheets",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rating_sheets", x => x.id);
                    table.UniqueConstraint("AK_rating_sheets_id_cycle_id_assessment_id_originator_workspace", x => new { x.id, x.cycle_id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_rating_sheets_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reveals",
                schema: "portal",
                columns: table => new
                {
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    early = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reveals", x => x.cycle_id);
                    table.ForeignKey(
                        name: "FK_reveals_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "round_openings",
                schema: "portal",
                columns: table => new
                {
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_openings", x => new { x.cycle_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_round_openings_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "answers",
                schema: "portal",
                columns: table => new
                {
                    invitation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    verdict = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answers", x => x.invitation_id);
                    table.ForeignKey(
                        name: "FK_answers_invitations_invitation_id_originator_workspace",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "invitations",
                        principalColumns: new[] { "id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "parties",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    invitation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<int>(type: "integer", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parties", x => x.id);
                    table.ForeignKey(
                        name: "FK_parties_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_parties_invitations_invitation_id_originator_workspace",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "invitations",
                        principalColumns: new[] { "id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "section_versions",
                schema: "portal",
                columns: table => new
                {
                    section_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_section_versions", x => new { x.section_id, x.revision });
                    table.ForeignKey(
                        name: "FK_section_versions_sections_section_id_assessment_id_originat~",
                        columns: x => new { x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "sections",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "letters",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    reminder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    not_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    lost_answers = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_reply = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => x.id);
                    table.ForeignKey(
                        name: "FK_letters_reminders_reminder_id_workspace",
                        columns: x => new { x.reminder_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "reminders",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ratings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    actor = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    confidence = table.Column<int>(type: "integer", nullable: true),
                    level = table.Column<int>(type: "integer", nullable: true),
                    not_assessed = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    trend = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ratings", x => x.id);
                    table.ForeignKey(
                        name: "FK_ratings_rating_sheets_sheet_id_cycle_id_assessment_id_origi~",
                        columns: x => new { x.sheet_id, x.cycle_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "rating_sheets",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_answers_invitation_id_originator_workspace",
                schema: "portal",
                table: "answers",
                columns: new[] { "invitation_id", "originator", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessments_framework_id_framework_version",
                schema: "portal",
                table: "assessments",
                columns: new[] { "framework_id", "framework_version" });

            migrationBuilder.CreateIndex(
                name: "IX_assessments_originator_number",
                schema: "portal",
                table: "assessments",
                columns: new[] { "originator", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_comments_assessment_id_at",
                schema: "portal",
                table: "comments",
                columns: new[] { "assessment_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_comments_assessment_id_originator",
                schema: "portal",
                table: "comments",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_cycles_assessment_id_number",
                schema: "portal",
                table: "cycles",
                columns: new[] { "assessment_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cycles_assessment_id_originator",
                schema: "portal",
                table: "cycles",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_duties_officer_id_workspace",
                schema: "portal",
                table: "duties",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_invitations_assessment_id_originator",
                schema: "portal",
                table: "invitations",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_invitations_assessment_id_workspace",
                schema: "portal",
                table: "invitations",
                columns: new[] { "assessment_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_invitations_workspace",
                schema: "portal",
                table: "invitations",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_letters_reminder_id_workspace",
                schema: "portal",
                table: "letters",
                columns: new[] { "reminder_id", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letters_workspace_state_not_before",
                schema: "portal",
                table: "letters",
                columns: new[] { "workspace", "state", "not_before" });

            migrationBuilder.CreateIndex(
                name: "IX_officers_person_id",
                schema: "portal",
                table: "officers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_officers_workspace_person_id",
                schema: "portal",
                table: "officers",
                columns: new[] { "workspace", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_parties_assessment_id_originator",
                schema: "portal",
                table: "parties",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_parties_assessment_id_workspace",
                schema: "portal",
                table: "parties",
                columns: new[] { "assessment_id", "workspace" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_parties_invitation_id_originator_workspace",
                schema: "portal",
                table: "parties",
                columns: new[] { "invitation_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_rating_sheets_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "rating_sheets",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_rating_sheets_cycle_id_workspace",
                schema: "portal",
                table: "rating_sheets",
                columns: new[] { "cycle_id", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ratings_cycle_id",
                schema: "portal",
                table: "ratings",
                column: "cycle_id");

            migrationBuilder.CreateIndex(
                name: "IX_ratings_sheet_id_code_actor",
                schema: "portal",
                table: "ratings",
                columns: new[] { "sheet_id", "code", "actor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ratings_sheet_id_cycle_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "ratings",
                columns: new[] { "sheet_id", "cycle_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_officer_id_workspace",
                schema: "portal",
                table: "reminders",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~",
                schema: "portal",
                table: "reminders",
                columns: new[] { "workspace", "subject", "subject_id", "occurrence", "stage", "officer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reveals_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "reveals",
                columns: new[] { "cycle_id", "assessment_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_round_openings_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "round_openings",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_section_versions_section_id_assessment_id_originator",
                schema: "portal",
                table: "section_versions",
                columns: new[] { "section_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_sections_assessment_id_originator",
                schema: "portal",
                table: "sections",
                columns: new[] { "assessment_id", "originator" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "comments",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "duties",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "letters",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "parties",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "ratings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "reveals",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "round_openings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "section_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "reminders",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "invitations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "rating_sheets",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "sections",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "officers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "cycles",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "persons",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "workspaces",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "assessments",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "frameworks",
                schema: "portal");
        }
    }
}
