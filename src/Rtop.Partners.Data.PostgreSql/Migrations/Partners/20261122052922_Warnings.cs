using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Warnings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "warning_drafts",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    written = table.Column<string>(type: "text", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "warnings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    label = table.Column<int>(type: "integer", nullable: false),
                    countries = table.Column<List<string>>(type: "text[]", nullable: false),
                    origin = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    acknowledge_hours = table.Column<int>(type: "integer", nullable: false),
                    respond_hours = table.Column<int>(type: "integer", nullable: false),
                    see_each_other = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warnings", x => x.id);
                    table.UniqueConstraint("AK_warnings_id_originator", x => new { x.id, x.originator });
                });

            migrationBuilder.CreateTable(
                name: "distribution_notes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_distribution_notes", x => x.id);
                    table.ForeignKey(
                        name: "FK_distribution_notes_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_bases",
                schema: "portal",
                columns: table => new
                {
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_bases", x => x.warning_id);
                    table.ForeignKey(
                        name: "FK_warning_bases_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_warning_bases_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_corrections",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_corrections", x => x.id);
                    table.ForeignKey(
                        name: "FK_warning_corrections_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_deliveries",
                schema: "portal",
                columns: table => new
                {
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_deliveries", x => new { x.warning_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_warning_deliveries_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_recipients",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    means = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    see_each_other = table.Column<bool>(type: "boolean", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_recipients", x => x.id);
                    table.UniqueConstraint("AK_warning_recipients_id_warning_id_originator", x => new { x.id, x.warning_id, x.originator });
                    table.ForeignKey(
                        name: "FK_warning_recipients_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_stand_downs",
                schema: "portal",
                columns: table => new
                {
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_stand_downs", x => x.warning_id);
                    table.ForeignKey(
                        name: "FK_warning_stand_downs_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_acknowledgements",
                schema: "portal",
                columns: table => new
                {
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_acknowledgements", x => x.recipient_id);
                    table.ForeignKey(
                        name: "FK_warning_acknowledgements_warning_recipients_recipient_id_wa~",
                        columns: x => new { x.recipient_id, x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warning_recipients",
                        principalColumns: new[] { "id", "warning_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning_responses",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    warning_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    answer = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_responses", x => x.id);
                    table.ForeignKey(
                        name: "FK_warning_responses_warning_recipients_recipient_id_warning_i~",
                        columns: x => new { x.recipient_id, x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warning_recipients",
                        principalColumns: new[] { "id", "warning_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_distribution_notes_warning_id_originator",
                schema: "portal",
                table: "distribution_notes",
                columns: new[] { "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_acknowledgements_recipient_id_warning_id_originator",
                schema: "portal",
                table: "warning_acknowledgements",
                columns: new[] { "recipient_id", "warning_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_bases_assessment_id",
                schema: "portal",
                table: "warning_bases",
                column: "assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_warning_bases_warning_id_originator",
                schema: "portal",
                table: "warning_bases",
                columns: new[] { "warning_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_corrections_warning_id_number",
                schema: "portal",
                table: "warning_corrections",
                columns: new[] { "warning_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_corrections_warning_id_originator",
                schema: "portal",
                table: "warning_corrections",
                columns: new[] { "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_deliveries_warning_id_originator",
                schema: "portal",
                table: "warning_deliveries",
                columns: new[] { "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_deliveries_workspace",
                schema: "portal",
                table: "warning_deliveries",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_warning_drafts_originator_closed_at",
                schema: "portal",
                table: "warning_drafts",
                columns: new[] { "originator", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_recipients_warning_id_number",
                schema: "portal",
                table: "warning_recipients",
                columns: new[] { "warning_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_recipients_warning_id_originator",
                schema: "portal",
                table: "warning_recipients",
                columns: new[] { "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_recipients_workspace",
                schema: "portal",
                table: "warning_recipients",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_warning_responses_recipient_id_number",
                schema: "portal",
                table: "warning_responses",
                columns: new[] { "recipient_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warning_responses_recipient_id_warning_id_originator",
                schema: "portal",
                table: "warning_responses",
                columns: new[] { "recipient_id", "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_stand_downs_warning_id_originator",
                schema: "portal",
                table: "warning_stand_downs",
                columns: new[] { "warning_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_warnings_originator_number",
                schema: "portal",
                table: "warnings",
                columns: new[] { "originator", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "distribution_notes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_acknowledgements",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_bases",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_corrections",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_deliveries",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_drafts",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_responses",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_stand_downs",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_recipients",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warnings",
                schema: "portal");
        }
    }
}
