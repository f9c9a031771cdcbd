using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Evidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "evidence",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    codes = table.Column<List<string>>(type: "text[]", nullable: false),
                    reliability = table.Column<int>(type: "integer", nullable: false),
                    credibility = table.Column<int>(type: "integer", nullable: false),
                    label = table.Column<int>(type: "integer", nullable: false),
                    disclosure = table.Column<int>(type: "integer", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence", x => x.id);
                    table.UniqueConstraint("AK_evidence_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.UniqueConstraint("AK_evidence_id_assessment_id_originator_workspace", x => new { x.id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_evidence_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_contents",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_contents", x => x.evidence_id);
                    table.UniqueConstraint("AK_evidence_contents_evidence_id_assessment_id_originator_work~", x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_evidence_contents_evidence_evidence_id_assessment_id_origin~",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_grades",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reliability = table.Column<int>(type: "integer", nullable: false),
                    credibility = table.Column<int>(type: "integer", nullable: false),
                    label = table.Column<int>(type: "integer", nullable: false),
                    disclosure = table.Column<int>(type: "integer", nullable: false),
                    confirmed_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_grades", x => new { x.evidence_id, x.number });
                    table.ForeignKey(
                        name: "FK_evidence_grades_evidence_evidence_id_assessment_id_originat~",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_links",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    origin = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_links", x => new { x.evidence_id, x.other_id });
                    table.ForeignKey(
                        name: "FK_evidence_links_evidence_evidence_id_assessment_id_originator",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_evidence_links_evidence_other_id_assessment_id_originator",
                        columns: x => new { x.other_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_requests",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    holder = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wanted = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_requests", x => x.id);
                    table.UniqueConstraint("AK_evidence_requests_id_evidence_id_assessment_id_originator_h~", x => new { x.id, x.evidence_id, x.assessment_id, x.originator, x.holder, x.workspace });
                    table.ForeignKey(
                        name: "FK_evidence_requests_evidence_evidence_id_assessment_id_origin~",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.holder },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_files",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    removed = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_files", x => x.evidence_id);
                    table.UniqueConstraint("AK_evidence_files_evidence_id_assessment_id_originator_workspa~", x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_evidence_files_evidence_contents_evidence_id_assessment_id_~",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "evidence_contents",
                        principalColumns: new[] { "evidence_id", "assessment_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_answers",
                schema: "portal",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asker = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    form = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    briefed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_answers", x => x.request_id);
                    table.ForeignKey(
                        name: "FK_evidence_answers_evidence_requests_request_id_evidence_id_a~",
                        columns: x => new { x.request_id, x.evidence_id, x.assessment_id, x.originator, x.workspace, x.asker },
                        principalSchema: "portal",
                        principalTable: "evidence_requests",
                        principalColumns: new[] { "id", "evidence_id", "assessment_id", "originator", "holder", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_chunks",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_chunks", x => new { x.evidence_id, x.number });
                    table.ForeignKey(
                        name: "FK_evidence_chunks_evidence_files_evidence_id_assessment_id_or~",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "evidence_files",
                        principalColumns: new[] { "evidence_id", "assessment_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_assessment_id_originator",
                schema: "portal",
                table: "evidence",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_assessment_id_until",
                schema: "portal",
                table: "evidence",
                columns: new[] { "assessment_id", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_answers_evidence_id_asker",
                schema: "portal",
                table: "evidence_answers",
                columns: new[] { "evidence_id", "asker" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_answers_request_id_evidence_id_assessment_id_origi~",
                schema: "portal",
                table: "evidence_answers",
                columns: new[] { "request_id", "evidence_id", "assessment_id", "originator", "workspace", "asker" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_evidence_chunks_evidence_id_assessment_id_originator_worksp~",
                schema: "portal",
                table: "evidence_chunks",
                columns: new[] { "evidence_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_grades_evidence_id_assessment_id_originator_worksp~",
                schema: "portal",
                table: "evidence_grades",
                columns: new[] { "evidence_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_links_assessment_id",
                schema: "portal",
                table: "evidence_links",
                column: "assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_links_evidence_id_assessment_id_originator",
                schema: "portal",
                table: "evidence_links",
                columns: new[] { "evidence_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_links_other_id_assessment_id_originator",
                schema: "portal",
                table: "evidence_links",
                columns: new[] { "other_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_requests_assessment_id_holder",
                schema: "portal",
                table: "evidence_requests",
                columns: new[] { "assessment_id", "holder" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_requests_evidence_id_assessment_id_originator_hold~",
                schema: "portal",
                table: "evidence_requests",
                columns: new[] { "evidence_id", "assessment_id", "originator", "holder" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "evidence_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_chunks",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_grades",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_links",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_requests",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_files",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_contents",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence",
                schema: "portal");
        }
    }
}
