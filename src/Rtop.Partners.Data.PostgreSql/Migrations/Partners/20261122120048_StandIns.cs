using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class StandIns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddUniqueConstraint(
                name: "AK_absences_id_deputy_id_officer_id_workspace",
                schema: "portal",
                table: "absences",
                columns: new[] { "id", "deputy_id", "officer_id", "workspace" });

            migrationBuilder.CreateTable(
                name: "stand_ins",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    absence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    for_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stand_ins", x => x.id);
                    table.ForeignKey(
                        name: "FK_stand_ins_absences_absence_id_officer_id_for_id_workspace",
                        columns: x => new { x.absence_id, x.officer_id, x.for_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "absences",
                        principalColumns: new[] { "id", "deputy_id", "officer_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_stand_ins_absence_id_officer_id_for_id_workspace",
                schema: "portal",
                table: "stand_ins",
                columns: new[] { "absence_id", "officer_id", "for_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_stand_ins_workspace_file_id_at",
                schema: "portal",
                table: "stand_ins",
                columns: new[] { "workspace", "file_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_stand_ins_workspace_subject_id_kind",
                schema: "portal",
                table: "stand_ins",
                columns: new[] { "workspace", "subject_id", "kind" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "stand_ins",
                schema: "portal");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_absences_id_deputy_id_officer_id_workspace",
                schema: "portal",
                table: "absences");
        }
    }
}
