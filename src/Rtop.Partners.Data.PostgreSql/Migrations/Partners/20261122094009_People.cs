using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "label_words",
                schema: "portal",
                table: "workspaces",
                type: "text",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "comes_from",
                schema: "portal",
                table: "officers",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "invitation_id",
                schema: "portal",
                table: "officers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "left_at",
                schema: "portal",
                table: "officers",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "standing",
                schema: "portal",
                table: "officers",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateOnly>(
                name: "until",
                schema: "portal",
                table: "officers",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "order_id",
                schema: "portal",
                table: "duties",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "person_id",
                schema: "portal",
                table: "duties",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "term_id",
                schema: "portal",
                table: "duties",
                type: "uuid",
                nullable: true);

            // The wall asks whose a duty is without asking the officer.
            migrationBuilder.Sql("update portal.duties held set person_id = officer.person_id from portal.officers officer where officer.id = held.officer_id");

            migrationBuilder.CreateTable(
                name: "duty_orders",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    duty = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duty_orders", x => x.id);
                    table.ForeignKey(
                        name: "FK_duty_orders_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "join_invitations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    by = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    standing = table.Column<int>(type: "integer", nullable: false),
                    comes_from = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    duties = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_accepted = table.Column<bool>(type: "boolean", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    stamp = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_join_invitations", x => x.id);
                    table.ForeignKey(
                        name: "FK_join_invitations_workspaces_workspace",
                        column: x => x.workspace,
                        principalSchema: "portal",
                        principalTable: "workspaces",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "member_states",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    country = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    is_uncertain = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_member_states", x => x.id);
                    table.ForeignKey(
                        name: "FK_member_states_workspaces_workspace",
                        column: x => x.workspace,
                        principalSchema: "portal",
                        principalTable: "workspaces",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_officers_invitation_id",
                schema: "portal",
                table: "officers",
                column: "invitation_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_duties_order_id",
                schema: "portal",
                table: "duties",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_duties_term_id",
                schema: "portal",
                table: "duties",
                column: "term_id");

            migrationBuilder.CreateIndex(
                name: "IX_duties_workspace_person_id",
                schema: "portal",
                table: "duties",
                columns: new[] { "workspace", "person_id" });

            migrationBuilder.CreateIndex(
                name: "IX_duty_orders_officer_id_workspace",
                schema: "portal",
                table: "duty_orders",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_join_invitations_workspace",
                schema: "portal",
                table: "join_invitations",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_member_states_workspace_country",
                schema: "portal",
                table: "member_states",
                columns: new[] { "workspace", "country" });

            migrationBuilder.AddForeignKey(
                name: "FK_duties_duty_orders_order_id",
                schema: "portal",
                table: "duties",
                column: "order_id",
                principalSchema: "portal",
                principalTable: "duty_orders",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_duties_duty_orders_term_id",
                schema: "portal",
                table: "duties",
                column: "term_id",
                principalSchema: "portal",
                principalTable: "duty_orders",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_officers_join_invitations_invitation_id",
                schema: "portal",
                table: "officers",
                column: "invitation_id",
                principalSchema: "portal",
                principalTable: "join_invitations",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_duties_duty_orders_order_id",
                schema: "portal",
                table: "duties");

            migrationBuilder.DropForeignKey(
                name: "FK_duties_duty_orders_term_id",
                schema: "portal",
                table: "duties");

            migrationBuilder.DropForeignKey(
                name: "FK_officers_join_invitations_invitation_id",
                schema: "portal",
                table: "officers");

            migrationBuilder.DropTable(
                name: "duty_orders",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "join_invitations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "member_states",
                schema: "portal");

            migrationBuilder.DropIndex(
                name: "IX_officers_invitation_id",
                schema: "portal",
                table: "officers");

            migrationBuilder.DropIndex(
                name: "IX_duties_order_id",
                schema: "portal",
                table: "duties");

            migrationBuilder.DropIndex(
                name: "IX_duties_term_id",
                schema: "portal",
                table: "duties");

            migrationBuilder.DropIndex(
                name: "IX_duties_workspace_person_id",
                schema: "portal",
                table: "duties");

            migrationBuilder.DropColumn(
                name: "label_words",
                schema: "portal",
                table: "workspaces");

            migrationBuilder.DropColumn(
                name: "comes_from",
                schema: "portal",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "invitation_id",
                schema: "portal",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "left_at",
                schema: "portal",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "standing",
                schema: "portal",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "until",
                schema: "portal",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "order_id",
                schema: "portal",
                table: "duties");

            migrationBuilder.DropColumn(
                name: "person_id",
                schema: "portal",
                table: "duties");

            migrationBuilder.DropColumn(
                name: "term_id",
                schema: "portal",
                table: "duties");
        }
    }
}
