using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class NoteFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "note_files",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    card = table.Column<byte[]>(type: "bytea", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note_files", x => x.id);
                    table.ForeignKey(
                        name: "FK_note_files_engagement_notes_note_id_engagement_id_workspace",
                        columns: x => new { x.note_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagement_notes",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_note_files_note_id",
                schema: "portal",
                table: "note_files",
                column: "note_id");

            migrationBuilder.CreateIndex(
                name: "IX_note_files_note_id_engagement_id_workspace",
                schema: "portal",
                table: "note_files",
                columns: new[] { "note_id", "engagement_id", "workspace" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "note_files",
                schema: "portal");
        }
    }
}
