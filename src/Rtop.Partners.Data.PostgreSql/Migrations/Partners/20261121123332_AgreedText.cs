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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "observer_consents",
                schema: "portal");
        }
    }
}
