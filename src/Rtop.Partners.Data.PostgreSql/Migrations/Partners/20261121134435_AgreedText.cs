using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class AgreedText : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "lead_drafter",
                schema: "portal",
                table: "sections",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            // A section is drafted by whoever began it, until a co-lead says otherwise.
            migrationBuilder.Sql("update portal.sections section set lead_drafter = version.workspace from portal.section_versions version where version.section_id = section.id and version.revision = 1");

            migrationBuilder.AddUniqueConstraint(
                name: "AK_comments_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "comments",
                columns: new[] { "id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateTable(
                name: "mentions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    comment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    organization = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    colleague_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mentions", x => x.id);
                    table.ForeignKey(
                        name: "FK_mentions_comments_comment_id_assessment_id_originator_works~",
                        columns: x => new { x.comment_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "comments",
                        principalColumns: new[] { "id", "assessment_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_mentions_officers_colleague_id_organization",
                        columns: x => new { x.colleague_id, x.organization },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "observer_consents",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_observer_consents", x => x.id);
                    table.ForeignKey(
                        name: "FK_observer_consents_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "presences",
                schema: "portal",
                columns: table => new
                {
                    section_id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_presences", x => new { x.section_id, x.officer_id });
                    table.ForeignKey(
                        name: "FK_presences_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_presences_sections_section_id_assessment_id_originator",
                        columns: x => new { x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "sections",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    section_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    based_on = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.id);
                    table.UniqueConstraint("AK_proposals_id_section_id_assessment_id_originator", x => new { x.id, x.section_id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_proposals_section_versions_section_id_based_on",
                        columns: x => new { x.section_id, x.based_on },
                        principalSchema: "portal",
                        principalTable: "section_versions",
                        principalColumns: new[] { "section_id", "revision" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_proposals_sections_section_id_assessment_id_originator",
                        columns: x => new { x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "sections",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "section_drafts",
                schema: "portal",
                columns: table => new
                {
                    section_id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    based_on = table.Column<int>(type: "integer", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_section_drafts", x => new { x.section_id, x.officer_id });
                    table.ForeignKey(
                        name: "FK_section_drafts_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_section_drafts_sections_section_id_assessment_id_originator",
                        columns: x => new { x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "sections",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposal_decisions",
                schema: "portal",
                columns: table => new
                {
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    section_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    verdict = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposal_decisions", x => x.proposal_id);
                    table.ForeignKey(
                        name: "FK_proposal_decisions_proposals_proposal_id_section_id_assessm~",
                        columns: x => new { x.proposal_id, x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "proposals",
                        principalColumns: new[] { "id", "section_id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_proposal_decisions_section_versions_section_id_revision",
                        columns: x => new { x.section_id, x.revision },
                        principalSchema: "portal",
                        principalTable: "section_versions",
                        principalColumns: new[] { "section_id", "revision" });
                });

            migrationBuilder.CreateIndex(
                name: "IX_mentions_assessment_id",
                schema: "portal",
                table: "mentions",
                column: "assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_mentions_colleague_id_organization",
                schema: "portal",
                table: "mentions",
                columns: new[] { "colleague_id", "organization" });

            migrationBuilder.CreateIndex(
                name: "IX_mentions_comment_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "mentions",
                columns: new[] { "comment_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_observer_consents_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "observer_consents",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_observer_consents_cycle_id_workspace",
                schema: "portal",
                table: "observer_consents",
                columns: new[] { "cycle_id", "workspace" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_presences_assessment_id_seen_at",
                schema: "portal",
                table: "presences",
                columns: new[] { "assessment_id", "seen_at" });

            migrationBuilder.CreateIndex(
                name: "IX_presences_officer_id_workspace",
                schema: "portal",
                table: "presences",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_presences_section_id_assessment_id_originator",
                schema: "portal",
                table: "presences",
                columns: new[] { "section_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_proposal_decisions_proposal_id_section_id_assessment_id_ori~",
                schema: "portal",
                table: "proposal_decisions",
                columns: new[] { "proposal_id", "section_id", "assessment_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_proposal_decisions_section_id_revision",
                schema: "portal",
                table: "proposal_decisions",
                columns: new[] { "section_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "IX_proposals_section_id_assessment_id_originator",
                schema: "portal",
                table: "proposals",
                columns: new[] { "section_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_proposals_section_id_at",
                schema: "portal",
                table: "proposals",
                columns: new[] { "section_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_proposals_section_id_based_on",
                schema: "portal",
                table: "proposals",
                columns: new[] { "section_id", "based_on" });

            migrationBuilder.CreateIndex(
                name: "IX_section_drafts_officer_id_workspace",
                schema: "portal",
                table: "section_drafts",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_section_drafts_section_id_assessment_id_originator",
                schema: "portal",
                table: "section_drafts",
                columns: new[] { "section_id", "assessment_id", "originator" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mentions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "observer_consents",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "presences",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "proposal_decisions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "section_drafts",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "proposals",
                schema: "portal");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_comments_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "comments");

            migrationBuilder.DropColumn(
                name: "lead_drafter",
                schema: "portal",
                table: "sections");
        }
    }
}
