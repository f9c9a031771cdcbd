using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Engagements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "engagements",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    opened_by = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    frame = table.Column<byte[]>(type: "bytea", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements", x => x.id);
                    table.UniqueConstraint("AK_engagements_id_workspace", x => new { x.id, x.workspace });
                });

            migrationBuilder.CreateTable(
                name: "engagement_notes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_notes", x => x.id);
                    table.UniqueConstraint("AK_engagement_notes_id_engagement_id_workspace", x => new { x.id, x.engagement_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_engagement_notes_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagement_readings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_engagement_readings_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "expert_admissions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    terms = table.Column<byte[]>(type: "bytea", nullable: false),
                    admitted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_expert_admissions", x => x.id);
                    table.ForeignKey(
                        name: "FK_expert_admissions_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "interlocutors",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interlocutors", x => x.id);
                    table.ForeignKey(
                        name: "FK_interlocutors_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "seat_orders",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seat_orders", x => x.id);
                    table.UniqueConstraint("AK_seat_orders_id_engagement_id_workspace_person_id", x => new { x.id, x.engagement_id, x.workspace, x.person_id });
                    table.ForeignKey(
                        name: "FK_seat_orders_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tension_options",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tension_options", x => x.id);
                    table.UniqueConstraint("AK_tension_options_id_engagement_id_workspace", x => new { x.id, x.engagement_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_tension_options_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "follow_ups",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follow_ups", x => x.id);
                    table.ForeignKey(
                        name: "FK_follow_ups_engagement_notes_note_id_engagement_id_workspace",
                        columns: x => new { x.note_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagement_notes",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "note_signatures",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note_signatures", x => x.id);
                    table.ForeignKey(
                        name: "FK_note_signatures_engagement_notes_note_id_engagement_id_work~",
                        columns: x => new { x.note_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagement_notes",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "note_versions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note_versions", x => x.id);
                    table.ForeignKey(
                        name: "FK_note_versions_engagement_notes_note_id_engagement_id_worksp~",
                        columns: x => new { x.note_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagement_notes",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagement_seats",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    stamp = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_seats", x => x.id);
                    table.UniqueConstraint("AK_engagement_seats_id_engagement_id_workspace_person_id", x => new { x.id, x.engagement_id, x.workspace, x.person_id });
                    table.ForeignKey(
                        name: "FK_engagement_seats_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_engagement_seats_seat_orders_order_id_engagement_id_workspa~",
                        columns: x => new { x.order_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "seat_orders",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "option_versions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    option_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_option_versions", x => x.id);
                    table.ForeignKey(
                        name: "FK_option_versions_tension_options_option_id_engagement_id_wor~",
                        columns: x => new { x.option_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "tension_options",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagement_grants",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_grants", x => x.id);
                    table.ForeignKey(
                        name: "FK_engagement_grants_engagement_seats_seat_id_engagement_id_wo~",
                        columns: x => new { x.seat_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "engagement_seats",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagement_members",
                schema: "portal",
                columns: table => new
                {
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    left_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kept = table.Column<byte[]>(type: "bytea", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_members", x => x.seat_id);
                    table.ForeignKey(
                        name: "FK_engagement_members_engagement_seats_seat_id_engagement_id_w~",
                        columns: x => new { x.seat_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "engagement_seats",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "seat_ends",
                schema: "portal",
                columns: table => new
                {
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seat_ends", x => x.seat_id);
                    table.ForeignKey(
                        name: "FK_seat_ends_engagement_seats_seat_id_engagement_id_workspace_~",
                        columns: x => new { x.seat_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "engagement_seats",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_seat_ends_seat_orders_order_id_engagement_id_workspace_pers~",
                        columns: x => new { x.order_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "seat_orders",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_engagement_grants_record_id_person_id",
                schema: "portal",
                table: "engagement_grants",
                columns: new[] { "record_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_engagement_grants_seat_id_engagement_id_workspace_person_id",
                schema: "portal",
                table: "engagement_grants",
                columns: new[] { "seat_id", "engagement_id", "workspace", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_engagement_members_engagement_id",
                schema: "portal",
                table: "engagement_members",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_engagement_members_seat_id_engagement_id_workspace_person_id",
                schema: "portal",
                table: "engagement_members",
                columns: new[] { "seat_id", "engagement_id", "workspace", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_engagement_notes_engagement_id_number",
                schema: "portal",
                table: "engagement_notes",
                columns: new[] { "engagement_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_engagement_notes_engagement_id_workspace",
                schema: "portal",
                table: "engagement_notes",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_engagement_readings_engagement_id_at",
                schema: "portal",
                table: "engagement_readings",
                columns: new[] { "engagement_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_engagement_readings_engagement_id_workspace",
                schema: "portal",
                table: "engagement_readings",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_engagement_seats_engagement_id_person_id",
                schema: "portal",
                table: "engagement_seats",
                columns: new[] { "engagement_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_engagement_seats_engagement_id_workspace",
                schema: "portal",
                table: "engagement_seats",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_engagement_seats_order_id_engagement_id_workspace_person_id",
                schema: "portal",
                table: "engagement_seats",
                columns: new[] { "order_id", "engagement_id", "workspace", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_engagement_seats_person_id",
                schema: "portal",
                table: "engagement_seats",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_engagements_workspace_number",
                schema: "portal",
                table: "engagements",
                columns: new[] { "workspace", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_expert_admissions_engagement_id",
                schema: "portal",
                table: "expert_admissions",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_expert_admissions_engagement_id_workspace",
                schema: "portal",
                table: "expert_admissions",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_ups_engagement_id",
                schema: "portal",
                table: "follow_ups",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_follow_ups_note_id_engagement_id_workspace",
                schema: "portal",
                table: "follow_ups",
                columns: new[] { "note_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_interlocutors_engagement_id",
                schema: "portal",
                table: "interlocutors",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_interlocutors_engagement_id_workspace",
                schema: "portal",
                table: "interlocutors",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_note_signatures_note_id_engagement_id_workspace",
                schema: "portal",
                table: "note_signatures",
                columns: new[] { "note_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_note_signatures_note_id_version_role",
                schema: "portal",
                table: "note_signatures",
                columns: new[] { "note_id", "version", "role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_note_versions_note_id_engagement_id_workspace",
                schema: "portal",
                table: "note_versions",
                columns: new[] { "note_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_note_versions_note_id_number",
                schema: "portal",
                table: "note_versions",
                columns: new[] { "note_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_option_versions_option_id_engagement_id_workspace",
                schema: "portal",
                table: "option_versions",
                columns: new[] { "option_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_option_versions_option_id_number",
                schema: "portal",
                table: "option_versions",
                columns: new[] { "option_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_seat_ends_order_id_engagement_id_workspace_person_id",
                schema: "portal",
                table: "seat_ends",
                columns: new[] { "order_id", "engagement_id", "workspace", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_seat_ends_seat_id_engagement_id_workspace_person_id",
                schema: "portal",
                table: "seat_ends",
                columns: new[] { "seat_id", "engagement_id", "workspace", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_seat_orders_engagement_id_workspace",
                schema: "portal",
                table: "seat_orders",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_tension_options_engagement_id_number",
                schema: "portal",
                table: "tension_options",
                columns: new[] { "engagement_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tension_options_engagement_id_workspace",
                schema: "portal",
                table: "tension_options",
                columns: new[] { "engagement_id", "workspace" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "engagement_grants",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "engagement_members",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "engagement_readings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "expert_admissions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "follow_ups",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "interlocutors",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "note_signatures",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "note_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "option_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "seat_ends",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "engagement_notes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "tension_options",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "engagement_seats",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "seat_orders",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "engagements",
                schema: "portal");
        }
    }
}
