using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class KeptInConfidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<byte[]>(
                name: "frame",
                schema: "portal",
                table: "engagements",
                type: "bytea",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "bytea");

            migrationBuilder.AddColumn<DateOnly>(
                name: "closed_on",
                schema: "portal",
                table: "engagements",
                type: "date",
                nullable: true);

            migrationBuilder.AlterColumn<byte[]>(
                name: "kept",
                schema: "portal",
                table: "engagement_members",
                type: "bytea",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "bytea");

            migrationBuilder.AddUniqueConstraint(
                name: "AK_note_versions_id_note_id_engagement_id_workspace",
                schema: "portal",
                table: "note_versions",
                columns: new[] { "id", "note_id", "engagement_id", "workspace" });

            migrationBuilder.CreateTable(
                name: "confidence_requests",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    asked = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_confidence_requests", x => x.id);
                    table.UniqueConstraint("AK_confidence_requests_id_assessment_id_originator_asked_works~", x => new { x.id, x.assessment_id, x.originator, x.asked, x.workspace });
                    table.ForeignKey(
                        name: "FK_confidence_requests_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "confidential_contributions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    origin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    label = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_confidential_contributions", x => x.id);
                    table.ForeignKey(
                        name: "FK_confidential_contributions_assessments_assessment_id_origin~",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "destruction_proposals",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    @class = table.Column<int>(name: "class", type: "integer", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stamp = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_destruction_proposals", x => x.id);
                    table.UniqueConstraint("AK_destruction_proposals_id_engagement_id_workspace_proposed_by", x => new { x.id, x.engagement_id, x.workspace, x.proposed_by });
                    table.ForeignKey(
                        name: "FK_destruction_proposals_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "emergency_requests",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    asked = table.Column<byte[]>(type: "bytea", nullable: false),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<int>(type: "integer", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_requests", x => x.id);
                    table.UniqueConstraint("AK_emergency_requests_id_workspace", x => new { x.id, x.workspace });
                    table.UniqueConstraint("AK_emergency_requests_id_workspace_asked_by", x => new { x.id, x.workspace, x.asked_by });
                });

            migrationBuilder.CreateTable(
                name: "extracts",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_extracts", x => x.id);
                    table.UniqueConstraint("AK_extracts_id_engagement_id_workspace", x => new { x.id, x.engagement_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_extracts_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "legal_holds",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    placed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    placed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    placed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_legal_holds", x => x.id);
                    table.UniqueConstraint("AK_legal_holds_id_engagement_id_workspace", x => new { x.id, x.engagement_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_legal_holds_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "retention_periods",
                schema: "portal",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    log_years = table.Column<int>(type: "integer", nullable: false),
                    codes_days = table.Column<int>(type: "integer", nullable: false),
                    undertaking_years = table.Column<int>(type: "integer", nullable: false),
                    set_by = table.Column<Guid>(type: "uuid", nullable: true),
                    set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_periods", x => x.workspace);
                    table.ForeignKey(
                        name: "FK_retention_periods_workspaces_workspace",
                        column: x => x.workspace,
                        principalSchema: "portal",
                        principalTable: "workspaces",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "retention_postponements",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    @class = table.Column<int>(name: "class", type: "integer", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_postponements", x => x.id);
                    table.ForeignKey(
                        name: "FK_retention_postponements_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "retention_warnings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    @class = table.Column<int>(name: "class", type: "integer", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_warnings", x => x.id);
                    table.ForeignKey(
                        name: "FK_retention_warnings_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "confidence_answers",
                schema: "portal",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    asker = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    received = table.Column<bool>(type: "boolean", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_confidence_answers", x => x.request_id);
                    table.ForeignKey(
                        name: "FK_confidence_answers_confidence_requests_request_id_assessmen~",
                        columns: x => new { x.request_id, x.assessment_id, x.originator, x.workspace, x.asker },
                        principalSchema: "portal",
                        principalTable: "confidence_requests",
                        principalColumns: new[] { "id", "assessment_id", "originator", "asked", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "destructions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    @class = table.Column<int>(name: "class", type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    stamp = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_destructions", x => x.id);
                    table.ForeignKey(
                        name: "FK_destructions_destruction_proposals_proposal_id_engagement_i~",
                        columns: x => new { x.proposal_id, x.engagement_id, x.workspace, x.proposed_by },
                        principalSchema: "portal",
                        principalTable: "destruction_proposals",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "proposed_by" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "emergency_notices",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    teller_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_notices", x => x.id);
                    table.ForeignKey(
                        name: "FK_emergency_notices_emergency_requests_request_id_workspace",
                        columns: x => new { x.request_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "emergency_requests",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_emergency_notices_engagement_notes_note_id_engagement_id_wo~",
                        columns: x => new { x.note_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagement_notes",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "emergency_openings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    why = table.Column<byte[]>(type: "bytea", nullable: false),
                    stamp = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_openings", x => x.id);
                    table.UniqueConstraint("AK_emergency_openings_id_engagement_id_workspace_asked_by_conf~", x => new { x.id, x.engagement_id, x.workspace, x.asked_by, x.confirmed_by });
                    table.ForeignKey(
                        name: "FK_emergency_openings_emergency_requests_request_id_workspace_~",
                        columns: x => new { x.request_id, x.workspace, x.asked_by },
                        principalSchema: "portal",
                        principalTable: "emergency_requests",
                        principalColumns: new[] { "id", "workspace", "asked_by" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_emergency_openings_note_versions_version_id_note_id_engagem~",
                        columns: x => new { x.version_id, x.note_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "note_versions",
                        principalColumns: new[] { "id", "note_id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "extract_approvals",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    extract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_extract_approvals", x => x.id);
                    table.ForeignKey(
                        name: "FK_extract_approvals_extracts_extract_id_engagement_id_workspa~",
                        columns: x => new { x.extract_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "extracts",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "extract_versions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    extract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_extract_versions", x => x.id);
                    table.ForeignKey(
                        name: "FK_extract_versions_extracts_extract_id_engagement_id_workspace",
                        columns: x => new { x.extract_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "extracts",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "legal_hold_ends",
                schema: "portal",
                columns: table => new
                {
                    hold_id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    lifted_by = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    stamp = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_legal_hold_ends", x => x.hold_id);
                    table.ForeignKey(
                        name: "FK_legal_hold_ends_legal_holds_hold_id_engagement_id_workspace",
                        columns: x => new { x.hold_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "legal_holds",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "emergency_ends",
                schema: "portal",
                columns: table => new
                {
                    opening_id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_ends", x => x.opening_id);
                    table.ForeignKey(
                        name: "FK_emergency_ends_emergency_openings_opening_id_engagement_id_~",
                        columns: x => new { x.opening_id, x.engagement_id, x.workspace, x.asked_by, x.confirmed_by },
                        principalSchema: "portal",
                        principalTable: "emergency_openings",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "asked_by", "confirmed_by" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_confidence_answers_request_id_assessment_id_originator_work~",
                schema: "portal",
                table: "confidence_answers",
                columns: new[] { "request_id", "assessment_id", "originator", "workspace", "asker" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_confidence_requests_assessment_id_asked",
                schema: "portal",
                table: "confidence_requests",
                columns: new[] { "assessment_id", "asked" });

            migrationBuilder.CreateIndex(
                name: "IX_confidence_requests_assessment_id_originator",
                schema: "portal",
                table: "confidence_requests",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_confidential_contributions_assessment_id_originator",
                schema: "portal",
                table: "confidential_contributions",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_destruction_proposals_engagement_id",
                schema: "portal",
                table: "destruction_proposals",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_destruction_proposals_engagement_id_workspace",
                schema: "portal",
                table: "destruction_proposals",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_destructions_engagement_id",
                schema: "portal",
                table: "destructions",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_destructions_proposal_id",
                schema: "portal",
                table: "destructions",
                column: "proposal_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_destructions_proposal_id_engagement_id_workspace_proposed_by",
                schema: "portal",
                table: "destructions",
                columns: new[] { "proposal_id", "engagement_id", "workspace", "proposed_by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_emergency_ends_opening_id_engagement_id_workspace_asked_by_~",
                schema: "portal",
                table: "emergency_ends",
                columns: new[] { "opening_id", "engagement_id", "workspace", "asked_by", "confirmed_by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_emergency_notices_note_id_engagement_id_workspace",
                schema: "portal",
                table: "emergency_notices",
                columns: new[] { "note_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_notices_person_id",
                schema: "portal",
                table: "emergency_notices",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_emergency_notices_request_id_person_id",
                schema: "portal",
                table: "emergency_notices",
                columns: new[] { "request_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_emergency_notices_request_id_workspace",
                schema: "portal",
                table: "emergency_notices",
                columns: new[] { "request_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_engagement_id",
                schema: "portal",
                table: "emergency_openings",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_request_id",
                schema: "portal",
                table: "emergency_openings",
                column: "request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_request_id_workspace_asked_by",
                schema: "portal",
                table: "emergency_openings",
                columns: new[] { "request_id", "workspace", "asked_by" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_version_id",
                schema: "portal",
                table: "emergency_openings",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_version_id_note_id_engagement_id_workspa~",
                schema: "portal",
                table: "emergency_openings",
                columns: new[] { "version_id", "note_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_requests_workspace_asked_at",
                schema: "portal",
                table: "emergency_requests",
                columns: new[] { "workspace", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_extract_approvals_extract_id_engagement_id_workspace",
                schema: "portal",
                table: "extract_approvals",
                columns: new[] { "extract_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_extract_approvals_extract_id_version",
                schema: "portal",
                table: "extract_approvals",
                columns: new[] { "extract_id", "version" });

            migrationBuilder.CreateIndex(
                name: "IX_extract_versions_extract_id_engagement_id_workspace",
                schema: "portal",
                table: "extract_versions",
                columns: new[] { "extract_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_extract_versions_extract_id_number",
                schema: "portal",
                table: "extract_versions",
                columns: new[] { "extract_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_extracts_engagement_id_number",
                schema: "portal",
                table: "extracts",
                columns: new[] { "engagement_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_extracts_engagement_id_workspace",
                schema: "portal",
                table: "extracts",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_legal_hold_ends_hold_id_engagement_id_workspace",
                schema: "portal",
                table: "legal_hold_ends",
                columns: new[] { "hold_id", "engagement_id", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_legal_holds_engagement_id",
                schema: "portal",
                table: "legal_holds",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_legal_holds_engagement_id_workspace",
                schema: "portal",
                table: "legal_holds",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_retention_postponements_engagement_id",
                schema: "portal",
                table: "retention_postponements",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_retention_postponements_engagement_id_workspace",
                schema: "portal",
                table: "retention_postponements",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_retention_warnings_engagement_id_class_ends_on",
                schema: "portal",
                table: "retention_warnings",
                columns: new[] { "engagement_id", "class", "ends_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_retention_warnings_engagement_id_workspace",
                schema: "portal",
                table: "retention_warnings",
                columns: new[] { "engagement_id", "workspace" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "confidence_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "confidential_contributions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "destructions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "emergency_ends",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "emergency_notices",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "extract_approvals",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "extract_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "legal_hold_ends",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "retention_periods",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "retention_postponements",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "retention_warnings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "confidence_requests",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "destruction_proposals",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "emergency_openings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "extracts",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "legal_holds",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "emergency_requests",
                schema: "portal");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_note_versions_id_note_id_engagement_id_workspace",
                schema: "portal",
                table: "note_versions");

            migrationBuilder.DropColumn(
                name: "closed_on",
                schema: "portal",
                table: "engagements");

            migrationBuilder.AlterColumn<byte[]>(
                name: "frame",
                schema: "portal",
                table: "engagements",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0],
                oldClrType: typeof(byte[]),
                oldType: "bytea",
                oldNullable: true);

            migrationBuilder.AlterColumn<byte[]>(
                name: "kept",
                schema: "portal",
                table: "engagement_members",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0],
                oldClrType: typeof(byte[]),
                oldType: "bytea",
                oldNullable: true);
        }
    }
}
