using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Looking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "milestone_links",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    earlier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    earlier_programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    earlier_originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_milestone_links_milestones_earlier_id_earlier_programme_id_~",
                        columns: x => new { x.earlier_id, x.earlier_programme_id, x.earlier_originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_milestone_links_milestones_milestone_id_programme_id_origin~",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "practice_cards",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    provenance = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    context = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    step = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    actors = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    conditions = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    evidence = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    places = table.Column<List<string>>(type: "text[]", nullable: false),
                    contact = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    label = table.Column<int>(type: "integer", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_practice_cards", x => x.id);
                    table.UniqueConstraint("AK_practice_cards_id_workspace", x => new { x.id, x.workspace });
                    table.ForeignKey(
                        name: "FK_practice_cards_milestones_milestone_id_programme_id_origina~",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_visits",
                schema: "portal",
                columns: table => new
                {
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    before_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_visits", x => new { x.programme_id, x.officer_id });
                    table.ForeignKey(
                        name: "FK_programme_visits_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    query = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_views", x => x.id);
                    table.ForeignKey(
                        name: "FK_saved_views_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "replication_requests",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    card_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_replication_requests", x => x.id);
                    table.UniqueConstraint("AK_replication_requests_id_workspace_asked", x => new { x.id, x.workspace, x.asked });
                    table.ForeignKey(
                        name: "FK_replication_requests_practice_cards_card_id_asked",
                        columns: x => new { x.card_id, x.asked },
                        principalSchema: "portal",
                        principalTable: "practice_cards",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "replication_answers",
                schema: "portal",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asker = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    verdict = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_replication_answers", x => x.request_id);
                    table.ForeignKey(
                        name: "FK_replication_answers_replication_requests_request_id_asker_w~",
                        columns: x => new { x.request_id, x.asker, x.workspace },
                        principalSchema: "portal",
                        principalTable: "replication_requests",
                        principalColumns: new[] { "id", "workspace", "asked" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_comments_programme_id_at",
                schema: "portal",
                table: "milestone_comments",
                columns: new[] { "programme_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_links_earlier_id_earlier_programme_id_earlier_ori~",
                schema: "portal",
                table: "milestone_links",
                columns: new[] { "earlier_id", "earlier_programme_id", "earlier_originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_links_milestone_id_earlier_id_kind",
                schema: "portal",
                table: "milestone_links",
                columns: new[] { "milestone_id", "earlier_id", "kind" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_milestone_links_milestone_id_programme_id_originator",
                schema: "portal",
                table: "milestone_links",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_practice_cards_milestone_id_programme_id_originator",
                schema: "portal",
                table: "practice_cards",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_visits_programme_id_originator",
                schema: "portal",
                table: "programme_visits",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_replication_answers_request_id_asker_workspace",
                schema: "portal",
                table: "replication_answers",
                columns: new[] { "request_id", "asker", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_replication_requests_card_id_asked",
                schema: "portal",
                table: "replication_requests",
                columns: new[] { "card_id", "asked" });

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_programme_id_originator",
                schema: "portal",
                table: "saved_views",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_programme_id_person_id",
                schema: "portal",
                table: "saved_views",
                columns: new[] { "programme_id", "person_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "milestone_links",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programme_visits",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "replication_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "saved_views",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "replication_requests",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "practice_cards",
                schema: "portal");

            migrationBuilder.DropIndex(
                name: "IX_milestone_comments_programme_id_at",
                schema: "portal",
                table: "milestone_comments");
        }
    }
}
