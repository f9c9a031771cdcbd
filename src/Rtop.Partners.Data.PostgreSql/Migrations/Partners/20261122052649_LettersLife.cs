using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class LettersLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "bundle",
                schema: "portal",
                table: "letters",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "first_tried_at",
                schema: "portal",
                table: "letters",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "reason",
                schema: "portal",
                table: "letters",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "watched",
                schema: "portal",
                table: "letters",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddUniqueConstraint(
                name: "AK_letters_id_workspace",
                schema: "portal",
                table: "letters",
                columns: new[] { "id", "workspace" });

            migrationBuilder.CreateTable(
                name: "letter_steps",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    @event = table.Column<int>(name: "event", type: "integer", nullable: false),
                    next_try = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reply = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    reason = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_steps", x => x.id);
                    table.ForeignKey(
                        name: "FK_letter_steps_letters_letter_id_workspace",
                        columns: x => new { x.letter_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "letters",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_letters_officer_id_sent_at",
                schema: "portal",
                table: "letters",
                columns: new[] { "officer_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_steps_letter_id_at",
                schema: "portal",
                table: "letter_steps",
                columns: new[] { "letter_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_steps_letter_id_workspace",
                schema: "portal",
                table: "letter_steps",
                columns: new[] { "letter_id", "workspace" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "letter_steps",
                schema: "portal");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_letters_id_workspace",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropIndex(
                name: "IX_letters_officer_id_sent_at",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "bundle",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "first_tried_at",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "reason",
                schema: "portal",
                table: "letters");

            migrationBuilder.DropColumn(
                name: "watched",
                schema: "portal",
                table: "letters");
        }
    }
}
