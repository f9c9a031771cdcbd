using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Situations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "situations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    country = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    area = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    part = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_situations", x => x.id);
                    table.UniqueConstraint("AK_situations_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_situations_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            // Files opened before this carry the countries that they are about; who opened them stands in the audit chain.
            migrationBuilder.Sql("insert into portal.situations (id, assessment_id, originator, workspace, officer_id, country, area, part, at) select gen_random_uuid(), id, originator, originator, '00000000-0000-0000-0000-000000000000', country, '', 1, opened_at from portal.assessments, unnest(countries) country");

            migrationBuilder.CreateTable(
                name: "situation_links",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    situation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_situation_links", x => x.id);
                    table.UniqueConstraint("AK_situation_links_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_situation_links_situations_other_id_other_assessment_id_oth~",
                        columns: x => new { x.other_id, x.other_assessment_id, x.other_originator },
                        principalSchema: "portal",
                        principalTable: "situations",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_situation_links_situations_situation_id_assessment_id_origi~",
                        columns: x => new { x.situation_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "situations",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "link_statements",
                schema: "portal",
                columns: table => new
                {
                    link_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    direction = table.Column<int>(type: "integer", nullable: false),
                    strength = table.Column<int>(type: "integer", nullable: false),
                    why = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    shown_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_link_statements", x => new { x.link_id, x.workspace, x.number });
                    table.ForeignKey(
                        name: "FK_link_statements_situation_links_link_id_assessment_id_origi~",
                        columns: x => new { x.link_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "situation_links",
                        principalColumns: new[] { "id", "assessment_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_link_statements_link_id_assessment_id_originator",
                schema: "portal",
                table: "link_statements",
                columns: new[] { "link_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_situation_links_other_assessment_id",
                schema: "portal",
                table: "situation_links",
                column: "other_assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_situation_links_other_id_other_assessment_id_other_originat~",
                schema: "portal",
                table: "situation_links",
                columns: new[] { "other_id", "other_assessment_id", "other_originator" });

            migrationBuilder.CreateIndex(
                name: "IX_situation_links_situation_id_assessment_id_originator",
                schema: "portal",
                table: "situation_links",
                columns: new[] { "situation_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_situation_links_situation_id_other_id_kind",
                schema: "portal",
                table: "situation_links",
                columns: new[] { "situation_id", "other_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_situations_assessment_id_country_area",
                schema: "portal",
                table: "situations",
                columns: new[] { "assessment_id", "country", "area" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_situations_assessment_id_originator",
                schema: "portal",
                table: "situations",
                columns: new[] { "assessment_id", "originator" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "link_statements",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "situation_links",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "situations",
                schema: "portal");
        }
    }
}
