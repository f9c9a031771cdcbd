using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Results : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "commitments",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    promised_by = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    promised_to = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    what = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    unit = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    promised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    provenance = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitments", x => x.id);
                    table.UniqueConstraint("AK_commitments_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_commitments_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "result_indicators",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    baseline = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    baseline_on = table.Column<DateOnly>(type: "date", nullable: true),
                    target = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    roll_up = table.Column<int>(type: "integer", nullable: false),
                    disaggregation = table.Column<List<string>>(type: "text[]", nullable: false),
                    means = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_result_indicators", x => x.id);
                    table.UniqueConstraint("AK_result_indicators_id_milestone_id_programme_id_originator", x => new { x.id, x.milestone_id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_result_indicators_milestones_milestone_id_programme_id_orig~",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_points",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    scope = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_points", x => x.id);
                    table.UniqueConstraint("AK_review_points_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_review_points_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    commitment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    shown_by = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "FK_deliveries_commitments_commitment_id_programme_id_originator",
                        columns: x => new { x.commitment_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "commitments",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "figures",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    parts = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_figures", x => x.id);
                    table.ForeignKey(
                        name: "FK_figures_result_indicators_indicator_id_milestone_id_program~",
                        columns: x => new { x.indicator_id, x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "result_indicators",
                        principalColumns: new[] { "id", "milestone_id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reconciliations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    upto = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reconciliations", x => x.id);
                    table.ForeignKey(
                        name: "FK_reconciliations_result_indicators_indicator_id_milestone_id~",
                        columns: x => new { x.indicator_id, x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "result_indicators",
                        principalColumns: new[] { "id", "milestone_id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recommendations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    review_point_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    addressee = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    owner = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recommendations", x => x.id);
                    table.UniqueConstraint("AK_recommendations_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_recommendations_review_points_review_point_id_programme_id_~",
                        columns: x => new { x.review_point_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "review_points",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "review_packs",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    review_point_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_packs", x => x.id);
                    table.UniqueConstraint("AK_review_packs_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_review_packs_review_points_review_point_id_programme_id_ori~",
                        columns: x => new { x.review_point_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "review_points",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recommendation_responses",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recommendation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recommendation_responses", x => x.id);
                    table.ForeignKey(
                        name: "FK_recommendation_responses_recommendations_recommendation_id_~",
                        columns: x => new { x.recommendation_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "recommendations",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pack_signatures",
                schema: "portal",
                columns: table => new
                {
                    pack_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pack_signatures", x => new { x.pack_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_pack_signatures_review_packs_pack_id_programme_id_originator",
                        columns: x => new { x.pack_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "review_packs",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_commitments_programme_id_originator",
                schema: "portal",
                table: "commitments",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_commitment_id",
                schema: "portal",
                table: "deliveries",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_commitment_id_programme_id_originator",
                schema: "portal",
                table: "deliveries",
                columns: new[] { "commitment_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_figures_indicator_id_milestone_id_programme_id_originator",
                schema: "portal",
                table: "figures",
                columns: new[] { "indicator_id", "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_figures_indicator_id_number",
                schema: "portal",
                table: "figures",
                columns: new[] { "indicator_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_pack_signatures_pack_id_programme_id_originator",
                schema: "portal",
                table: "pack_signatures",
                columns: new[] { "pack_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_recommendation_responses_recommendation_id_number",
                schema: "portal",
                table: "recommendation_responses",
                columns: new[] { "recommendation_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recommendation_responses_recommendation_id_programme_id_ori~",
                schema: "portal",
                table: "recommendation_responses",
                columns: new[] { "recommendation_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_recommendations_addressee",
                schema: "portal",
                table: "recommendations",
                column: "addressee");

            migrationBuilder.CreateIndex(
                name: "IX_recommendations_review_point_id_number",
                schema: "portal",
                table: "recommendations",
                columns: new[] { "review_point_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recommendations_review_point_id_programme_id_originator",
                schema: "portal",
                table: "recommendations",
                columns: new[] { "review_point_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_reconciliations_indicator_id_milestone_id_programme_id_orig~",
                schema: "portal",
                table: "reconciliations",
                columns: new[] { "indicator_id", "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_reconciliations_indicator_id_number",
                schema: "portal",
                table: "reconciliations",
                columns: new[] { "indicator_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_result_indicators_milestone_id",
                schema: "portal",
                table: "result_indicators",
                column: "milestone_id");

            migrationBuilder.CreateIndex(
                name: "IX_result_indicators_milestone_id_programme_id_originator",
                schema: "portal",
                table: "result_indicators",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_result_indicators_programme_id",
                schema: "portal",
                table: "result_indicators",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "IX_review_packs_review_point_id_number",
                schema: "portal",
                table: "review_packs",
                columns: new[] { "review_point_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_review_packs_review_point_id_programme_id_originator",
                schema: "portal",
                table: "review_packs",
                columns: new[] { "review_point_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_review_points_programme_id",
                schema: "portal",
                table: "review_points",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "IX_review_points_programme_id_originator",
                schema: "portal",
                table: "review_points",
                columns: new[] { "programme_id", "originator" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deliveries",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "figures",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "pack_signatures",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "recommendation_responses",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "reconciliations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "commitments",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "review_packs",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "recommendations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "result_indicators",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "review_points",
                schema: "portal");
        }
    }
}
