using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Releases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "releases",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    recipient = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    purpose = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    label = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_releases", x => x.id);
                    table.UniqueConstraint("AK_releases_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.UniqueConstraint("AK_releases_id_assessment_id_originator_recipient", x => new { x.id, x.assessment_id, x.originator, x.recipient });
                    table.ForeignKey(
                        name: "FK_releases_editions_edition_id_cycle_id_assessment_id_origina~",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recalls",
                schema: "portal",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    recipient = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recalls", x => x.release_id);
                    table.UniqueConstraint("AK_recalls_release_id_assessment_id_originator_recipient", x => new { x.release_id, x.assessment_id, x.originator, x.recipient });
                    table.ForeignKey(
                        name: "FK_recalls_releases_release_id_assessment_id_originator_recipi~",
                        columns: x => new { x.release_id, x.assessment_id, x.originator, x.recipient },
                        principalSchema: "portal",
                        principalTable: "releases",
                        principalColumns: new[] { "id", "assessment_id", "originator", "recipient" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "release_consents",
                schema: "portal",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    verdict = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_release_consents", x => new { x.release_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_release_consents_releases_release_id_assessment_id_originat~",
                        columns: x => new { x.release_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "releases",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "release_openings",
                schema: "portal",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    recipient = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_release_openings", x => x.release_id);
                    table.ForeignKey(
                        name: "FK_release_openings_releases_release_id_assessment_id_originat~",
                        columns: x => new { x.release_id, x.assessment_id, x.originator, x.recipient },
                        principalSchema: "portal",
                        principalTable: "releases",
                        principalColumns: new[] { "id", "assessment_id", "originator", "recipient" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "release_readings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    recipient = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_release_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_release_readings_releases_release_id_assessment_id_originat~",
                        columns: x => new { x.release_id, x.assessment_id, x.originator, x.recipient },
                        principalSchema: "portal",
                        principalTable: "releases",
                        principalColumns: new[] { "id", "assessment_id", "originator", "recipient" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recall_answers",
                schema: "portal",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    recipient = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recall_answers", x => x.release_id);
                    table.ForeignKey(
                        name: "FK_recall_answers_recalls_release_id_assessment_id_originator_~",
                        columns: x => new { x.release_id, x.assessment_id, x.originator, x.recipient },
                        principalSchema: "portal",
                        principalTable: "recalls",
                        principalColumns: new[] { "release_id", "assessment_id", "originator", "recipient" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_recall_answers_release_id_assessment_id_originator_recipient",
                schema: "portal",
                table: "recall_answers",
                columns: new[] { "release_id", "assessment_id", "originator", "recipient" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recalls_recipient",
                schema: "portal",
                table: "recalls",
                column: "recipient");

            migrationBuilder.CreateIndex(
                name: "IX_release_consents_release_id_assessment_id_originator",
                schema: "portal",
                table: "release_consents",
                columns: new[] { "release_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_release_openings_release_id_assessment_id_originator_recipi~",
                schema: "portal",
                table: "release_openings",
                columns: new[] { "release_id", "assessment_id", "originator", "recipient" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_release_readings_release_id_assessment_id_originator_recipi~",
                schema: "portal",
                table: "release_readings",
                columns: new[] { "release_id", "assessment_id", "originator", "recipient" });

            migrationBuilder.CreateIndex(
                name: "IX_release_readings_release_id_at",
                schema: "portal",
                table: "release_readings",
                columns: new[] { "release_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_releases_assessment_id_at",
                schema: "portal",
                table: "releases",
                columns: new[] { "assessment_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_releases_edition_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "releases",
                columns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_releases_recipient",
                schema: "portal",
                table: "releases",
                column: "recipient");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "recall_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "release_consents",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "release_openings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "release_readings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "recalls",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "releases",
                schema: "portal");
        }
    }
}
