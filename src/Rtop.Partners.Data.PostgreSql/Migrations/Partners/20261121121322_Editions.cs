using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Editions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "contributions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    what = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    shown_by = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    unnamed = table.Column<bool>(type: "boolean", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contributions", x => x.id);
                    table.UniqueConstraint("AK_contributions_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_contributions_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "editions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    frozen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.id);
                    table.UniqueConstraint("AK_editions_id_cycle_id_assessment_id_originator", x => new { x.id, x.cycle_id, x.assessment_id, x.originator });
                    table.UniqueConstraint("AK_editions_id_hash", x => new { x.id, x.hash });
                    table.ForeignKey(
                        name: "FK_editions_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contribution_replies",
                schema: "portal",
                columns: table => new
                {
                    contribution_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    verdict = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contribution_replies", x => new { x.contribution_id, x.workspace, x.number });
                    table.ForeignKey(
                        name: "FK_contribution_replies_contributions_contribution_id_assessme~",
                        columns: x => new { x.contribution_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "contributions",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "adoptions",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    how = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closing = table.Column<string>(type: "text", nullable: false),
                    closing_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_adoptions", x => x.edition_id);
                    table.ForeignKey(
                        name: "FK_adoptions_editions_edition_id_cycle_id_assessment_id_origin~",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "edition_annexes",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_edition_annexes", x => x.edition_id);
                    table.ForeignKey(
                        name: "FK_edition_annexes_editions_edition_id_cycle_id_assessment_id_~",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "positions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stance = table.Column<int>(type: "integer", nullable: false),
                    audience = table.Column<int>(type: "integer", nullable: false),
                    target = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_positions", x => x.id);
                    table.UniqueConstraint("AK_positions_id_edition_id_cycle_id_assessment_id_originator_w~", x => new { x.id, x.edition_id, x.cycle_id, x.assessment_id, x.originator, x.workspace, x.officer_id });
                    table.ForeignKey(
                        name: "FK_positions_editions_edition_id_cycle_id_assessment_id_origin~",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "silences",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_minute = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_silences", x => x.edition_id);
                    table.UniqueConstraint("AK_silences_edition_id_cycle_id_assessment_id_originator", x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_silences_editions_edition_id_cycle_id_assessment_id_origina~",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sign_offs",
                schema: "portal",
                columns: table => new
                {
                    position_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    drafted_by = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_offs", x => x.position_id);
                    table.CheckConstraint("two_officers", "officer_id <> drafted_by");
                    table.ForeignKey(
                        name: "FK_sign_offs_editions_edition_id_hash",
                        columns: x => new { x.edition_id, x.hash },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "hash" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_sign_offs_positions_position_id_edition_id_cycle_id_assessm~",
                        columns: x => new { x.position_id, x.edition_id, x.cycle_id, x.assessment_id, x.originator, x.workspace, x.drafted_by },
                        principalSchema: "portal",
                        principalTable: "positions",
                        principalColumns: new[] { "id", "edition_id", "cycle_id", "assessment_id", "originator", "workspace", "officer_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "silence_breaks",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_silence_breaks", x => x.edition_id);
                    table.ForeignKey(
                        name: "FK_silence_breaks_silences_edition_id_cycle_id_assessment_id_o~",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "silences",
                        principalColumns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "silence_extensions",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    to = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_silence_extensions", x => new { x.edition_id, x.number });
                    table.ForeignKey(
                        name: "FK_silence_extensions_silences_edition_id_cycle_id_assessment_~",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "silences",
                        principalColumns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_adoptions_edition_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "adoptions",
                columns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_contribution_replies_contribution_id_assessment_id_originat~",
                schema: "portal",
                table: "contribution_replies",
                columns: new[] { "contribution_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_contributions_assessment_id_originator",
                schema: "portal",
                table: "contributions",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_edition_annexes_edition_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "edition_annexes",
                columns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_editions_assessment_id_number",
                schema: "portal",
                table: "editions",
                columns: new[] { "assessment_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_editions_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "editions",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_positions_cycle_id_at",
                schema: "portal",
                table: "positions",
                columns: new[] { "cycle_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_positions_edition_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "positions",
                columns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_offs_cycle_id_workspace",
                schema: "portal",
                table: "sign_offs",
                columns: new[] { "cycle_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_offs_edition_id_hash",
                schema: "portal",
                table: "sign_offs",
                columns: new[] { "edition_id", "hash" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_offs_position_id_edition_id_cycle_id_assessment_id_ori~",
                schema: "portal",
                table: "sign_offs",
                columns: new[] { "position_id", "edition_id", "cycle_id", "assessment_id", "originator", "workspace", "drafted_by" });

            migrationBuilder.CreateIndex(
                name: "IX_silence_breaks_edition_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "silence_breaks",
                columns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_silence_extensions_edition_id_cycle_id_assessment_id_origin~",
                schema: "portal",
                table: "silence_extensions",
                columns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "adoptions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "contribution_replies",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "edition_annexes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "sign_offs",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "silence_breaks",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "silence_extensions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "contributions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "positions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "silences",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "editions",
                schema: "portal");
        }
    }
}
