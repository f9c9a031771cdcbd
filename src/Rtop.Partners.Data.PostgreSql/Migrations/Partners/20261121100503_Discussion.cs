using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Discussion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddUniqueConstraint(
                name: "AK_ratings_id_cycle_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "ratings",
                columns: new[] { "id", "cycle_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateTable(
                name: "factor_notes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    accord = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_factor_notes", x => x.id);
                    table.UniqueConstraint("AK_factor_notes_id_cycle_id_assessment_id_originator", x => new { x.id, x.cycle_id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_factor_notes_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "remarks",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_remarks", x => x.id);
                    table.ForeignKey(
                        name: "FK_remarks_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "second_looks",
                schema: "portal",
                columns: table => new
                {
                    rating_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confidence = table.Column<int>(type: "integer", nullable: true),
                    level = table.Column<int>(type: "integer", nullable: true),
                    not_assessed = table.Column<int>(type: "integer", nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    trend = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_looks", x => new { x.rating_id, x.number });
                    table.ForeignKey(
                        name: "FK_second_looks_ratings_rating_id_cycle_id_assessment_id_origi~",
                        columns: x => new { x.rating_id, x.cycle_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "ratings",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assents",
                schema: "portal",
                columns: table => new
                {
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assents", x => new { x.note_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_assents_factor_notes_note_id_cycle_id_assessment_id_origina~",
                        columns: x => new { x.note_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "factor_notes",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assents_note_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "assents",
                columns: new[] { "note_id", "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_factor_notes_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "factor_notes",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_factor_notes_cycle_id_code_at",
                schema: "portal",
                table: "factor_notes",
                columns: new[] { "cycle_id", "code", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_remarks_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "remarks",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_remarks_cycle_id_code_at",
                schema: "portal",
                table: "remarks",
                columns: new[] { "cycle_id", "code", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_second_looks_cycle_id",
                schema: "portal",
                table: "second_looks",
                column: "cycle_id");

            migrationBuilder.CreateIndex(
                name: "IX_second_looks_rating_id_cycle_id_assessment_id_originator_wo~",
                schema: "portal",
                table: "second_looks",
                columns: new[] { "rating_id", "cycle_id", "assessment_id", "originator", "workspace" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assents",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "remarks",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "second_looks",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "factor_notes",
                schema: "portal");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_ratings_id_cycle_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "ratings");
        }
    }
}
