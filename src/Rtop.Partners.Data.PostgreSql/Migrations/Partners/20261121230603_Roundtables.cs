using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Roundtables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "roundtables",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    host = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sessions = table.Column<int>(type: "integer", nullable: false),
                    topics = table.Column<List<string>>(type: "text[]", nullable: false),
                    questions = table.Column<List<string>>(type: "text[]", nullable: false),
                    shows_sectors = table.Column<bool>(type: "boolean", nullable: false),
                    cleared_on = table.Column<DateOnly>(type: "date", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    erased_on = table.Column<DateOnly>(type: "date", nullable: true),
                    erased = table.Column<int>(type: "integer", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roundtables", x => x.id);
                    table.UniqueConstraint("AK_roundtables_id_originator", x => new { x.id, x.originator });
                });

            migrationBuilder.CreateTable(
                name: "attributable_statements",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    roundtable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    speaker = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    capacity = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    confirmed_how = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attributable_statements", x => x.id);
                    table.ForeignKey(
                        name: "FK_attributable_statements_roundtables_roundtable_id_originator",
                        columns: x => new { x.roundtable_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "roundtables",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participant_lists",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    roundtable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consented = table.Column<bool>(type: "boolean", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    token = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participant_lists", x => x.id);
                    table.ForeignKey(
                        name: "FK_participant_lists_roundtables_roundtable_id_originator",
                        columns: x => new { x.roundtable_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "roundtables",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "record_readers",
                schema: "portal",
                columns: table => new
                {
                    roundtable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_record_readers", x => new { x.roundtable_id, x.workspace, x.person_id });
                    table.ForeignKey(
                        name: "FK_record_readers_roundtables_roundtable_id_originator",
                        columns: x => new { x.roundtable_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "roundtables",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "roundtable_invitations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    roundtable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roundtable_invitations", x => x.id);
                    table.UniqueConstraint("AK_roundtable_invitations_id_originator_workspace", x => new { x.id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_roundtable_invitations_roundtables_roundtable_id_originator",
                        columns: x => new { x.roundtable_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "roundtables",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "roundtable_records",
                schema: "portal",
                columns: table => new
                {
                    roundtable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    token = table.Column<Guid>(type: "uuid", nullable: false),
                    kept_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roundtable_records", x => x.roundtable_id);
                    table.ForeignKey(
                        name: "FK_roundtable_records_roundtables_roundtable_id_originator",
                        columns: x => new { x.roundtable_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "roundtables",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "roundtable_summaries",
                schema: "portal",
                columns: table => new
                {
                    roundtable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    reasons = table.Column<string>(type: "text", nullable: false),
                    @checked = table.Column<string>(name: "checked", type: "character varying(32)", maxLength: 32, nullable: false),
                    cleared_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roundtable_summaries", x => x.roundtable_id);
                    table.ForeignKey(
                        name: "FK_roundtable_summaries_roundtables_roundtable_id_originator",
                        columns: x => new { x.roundtable_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "roundtables",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "roundtable_answers",
                schema: "portal",
                columns: table => new
                {
                    invitation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    verdict = table.Column<int>(type: "integer", nullable: false),
                    agrees_to_sectors = table.Column<bool>(type: "boolean", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roundtable_answers", x => x.invitation_id);
                    table.ForeignKey(
                        name: "FK_roundtable_answers_roundtable_invitations_invitation_id_ori~",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "roundtable_invitations",
                        principalColumns: new[] { "id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attributable_statements_roundtable_id_number",
                schema: "portal",
                table: "attributable_statements",
                columns: new[] { "roundtable_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attributable_statements_roundtable_id_originator",
                schema: "portal",
                table: "attributable_statements",
                columns: new[] { "roundtable_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_participant_lists_roundtable_id_consented",
                schema: "portal",
                table: "participant_lists",
                columns: new[] { "roundtable_id", "consented" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_participant_lists_roundtable_id_originator",
                schema: "portal",
                table: "participant_lists",
                columns: new[] { "roundtable_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_record_readers_roundtable_id_originator",
                schema: "portal",
                table: "record_readers",
                columns: new[] { "roundtable_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_roundtable_answers_invitation_id_originator_workspace",
                schema: "portal",
                table: "roundtable_answers",
                columns: new[] { "invitation_id", "originator", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_roundtable_invitations_roundtable_id_originator",
                schema: "portal",
                table: "roundtable_invitations",
                columns: new[] { "roundtable_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_roundtable_invitations_roundtable_id_workspace",
                schema: "portal",
                table: "roundtable_invitations",
                columns: new[] { "roundtable_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_roundtable_invitations_workspace",
                schema: "portal",
                table: "roundtable_invitations",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_roundtable_records_roundtable_id_originator",
                schema: "portal",
                table: "roundtable_records",
                columns: new[] { "roundtable_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_roundtable_summaries_roundtable_id_originator",
                schema: "portal",
                table: "roundtable_summaries",
                columns: new[] { "roundtable_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_roundtables_originator_number",
                schema: "portal",
                table: "roundtables",
                columns: new[] { "originator", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attributable_statements",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "participant_lists",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "record_readers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "roundtable_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "roundtable_records",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "roundtable_summaries",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "roundtable_invitations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "roundtables",
                schema: "portal");
        }
    }
}
