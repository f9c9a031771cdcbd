using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Programmes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "programmes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    acronym = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    aim = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    label = table.Column<int>(type: "integer", nullable: false),
                    cluster_word = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    objective_word = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    milestone_word = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    provenance = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    predecessor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.id);
                    table.UniqueConstraint("AK_programmes_id_originator", x => new { x.id, x.originator });
                    table.ForeignKey(
                        name: "FK_programmes_programmes_predecessor_id_originator",
                        columns: x => new { x.predecessor_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clusters",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clusters", x => x.id);
                    table.UniqueConstraint("AK_clusters_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_clusters_clusters_parent_id_programme_id_originator",
                        columns: x => new { x.parent_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "clusters",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_clusters_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_invitations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                    table.PrimaryKey("PK_programme_invitations", x => x.id);
                    table.UniqueConstraint("AK_programme_invitations_id_originator_workspace", x => new { x.id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_programme_invitations_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "objectives",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cluster_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    provenance = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objectives", x => x.id);
                    table.UniqueConstraint("AK_objectives_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_objectives_clusters_cluster_id_programme_id_originator",
                        columns: x => new { x.cluster_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "clusters",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_objectives_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_answers",
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
                    table.PrimaryKey("PK_programme_answers", x => x.invitation_id);
                    table.ForeignKey(
                        name: "FK_programme_answers_programme_invitations_invitation_id_origi~",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "programme_invitations",
                        principalColumns: new[] { "id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_parties",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    invitation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<int>(type: "integer", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_parties", x => x.id);
                    table.ForeignKey(
                        name: "FK_programme_parties_programme_invitations_invitation_id_origi~",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "programme_invitations",
                        principalColumns: new[] { "id", "originator", "workspace" });
                    table.ForeignKey(
                        name: "FK_programme_parties_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "milestones",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cluster_id = table.Column<Guid>(type: "uuid", nullable: true),
                    objective_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_precision = table.Column<int>(type: "integer", nullable: false),
                    first_lead = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    first_body = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    second_lead = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    second_body = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    places = table.Column<List<string>>(type: "text[]", nullable: false),
                    risk_factors = table.Column<List<string>>(type: "text[]", nullable: false),
                    pillar = table.Column<int>(type: "integer", nullable: true),
                    label = table.Column<int>(type: "integer", nullable: false),
                    provenance = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    remark = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestones", x => x.id);
                    table.UniqueConstraint("AK_milestones_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_milestones_clusters_cluster_id_programme_id_originator",
                        columns: x => new { x.cluster_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "clusters",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_milestones_objectives_objective_id_programme_id_originator",
                        columns: x => new { x.objective_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "objectives",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_milestones_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "milestone_comments",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    own_side_only = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_comments", x => x.id);
                    table.ForeignKey(
                        name: "FK_milestone_comments_milestones_milestone_id_programme_id_ori~",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "milestone_namings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_namings", x => x.id);
                    table.ForeignKey(
                        name: "FK_milestone_namings_milestones_milestone_id_programme_id_orig~",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "milestone_publications",
                schema: "portal",
                columns: table => new
                {
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_publications", x => x.milestone_id);
                    table.ForeignKey(
                        name: "FK_milestone_publications_milestones_milestone_id_programme_id~",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "milestone_versions",
                schema: "portal",
                columns: table => new
                {
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_precision = table.Column<int>(type: "integer", nullable: false),
                    cluster_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_removed = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_versions", x => new { x.milestone_id, x.number });
                    table.ForeignKey(
                        name: "FK_milestone_versions_milestones_milestone_id_programme_id_ori~",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "status_reports",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    old_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    new_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    shown_by = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_status_reports", x => x.id);
                    table.UniqueConstraint("AK_status_reports_id_milestone_id_programme_id_originator", x => new { x.id, x.milestone_id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_status_reports_milestones_milestone_id_programme_id_origina~",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "status_replies",
                schema: "portal",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    confirms = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_status_replies", x => x.report_id);
                    table.ForeignKey(
                        name: "FK_status_replies_status_reports_report_id_milestone_id_progra~",
                        columns: x => new { x.report_id, x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "status_reports",
                        principalColumns: new[] { "id", "milestone_id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_clusters_parent_id_programme_id_originator",
                schema: "portal",
                table: "clusters",
                columns: new[] { "parent_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_clusters_programme_id_code",
                schema: "portal",
                table: "clusters",
                columns: new[] { "programme_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clusters_programme_id_originator",
                schema: "portal",
                table: "clusters",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_comments_milestone_id_at",
                schema: "portal",
                table: "milestone_comments",
                columns: new[] { "milestone_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_comments_milestone_id_programme_id_originator",
                schema: "portal",
                table: "milestone_comments",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_namings_milestone_id_programme_id_originator",
                schema: "portal",
                table: "milestone_namings",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_namings_milestone_id_workspace",
                schema: "portal",
                table: "milestone_namings",
                columns: new[] { "milestone_id", "workspace" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_milestone_publications_milestone_id_programme_id_originator",
                schema: "portal",
                table: "milestone_publications",
                columns: new[] { "milestone_id", "programme_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_milestone_versions_milestone_id_programme_id_originator",
                schema: "portal",
                table: "milestone_versions",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_versions_programme_id",
                schema: "portal",
                table: "milestone_versions",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "IX_milestones_cluster_id_programme_id_originator",
                schema: "portal",
                table: "milestones",
                columns: new[] { "cluster_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_objective_id_programme_id_originator",
                schema: "portal",
                table: "milestones",
                columns: new[] { "objective_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_programme_id_code",
                schema: "portal",
                table: "milestones",
                columns: new[] { "programme_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_milestones_programme_id_due_on",
                schema: "portal",
                table: "milestones",
                columns: new[] { "programme_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_programme_id_originator",
                schema: "portal",
                table: "milestones",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_objectives_cluster_id_programme_id_originator",
                schema: "portal",
                table: "objectives",
                columns: new[] { "cluster_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_objectives_programme_id_originator",
                schema: "portal",
                table: "objectives",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_answers_invitation_id_originator_workspace",
                schema: "portal",
                table: "programme_answers",
                columns: new[] { "invitation_id", "originator", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programme_invitations_programme_id_originator",
                schema: "portal",
                table: "programme_invitations",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_invitations_programme_id_workspace",
                schema: "portal",
                table: "programme_invitations",
                columns: new[] { "programme_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_invitations_workspace",
                schema: "portal",
                table: "programme_invitations",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_programme_parties_invitation_id_originator_workspace",
                schema: "portal",
                table: "programme_parties",
                columns: new[] { "invitation_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_parties_programme_id_originator",
                schema: "portal",
                table: "programme_parties",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_parties_programme_id_workspace",
                schema: "portal",
                table: "programme_parties",
                columns: new[] { "programme_id", "workspace" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_originator_number",
                schema: "portal",
                table: "programmes",
                columns: new[] { "originator", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programmes_predecessor_id_originator",
                schema: "portal",
                table: "programmes",
                columns: new[] { "predecessor_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_status_replies_report_id_milestone_id_programme_id_originat~",
                schema: "portal",
                table: "status_replies",
                columns: new[] { "report_id", "milestone_id", "programme_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_status_reports_milestone_id_number",
                schema: "portal",
                table: "status_reports",
                columns: new[] { "milestone_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_status_reports_milestone_id_programme_id_originator",
                schema: "portal",
                table: "status_reports",
                columns: new[] { "milestone_id", "programme_id", "originator" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "milestone_comments",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestone_namings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestone_publications",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestone_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programme_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programme_parties",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "status_replies",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programme_invitations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "status_reports",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestones",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "objectives",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "clusters",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programmes",
                schema: "portal");
        }
    }
}
