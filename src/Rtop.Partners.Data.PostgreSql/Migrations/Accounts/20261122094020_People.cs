using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Accounts
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "browser",
                schema: "accounts",
                table: "sessions",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "confidential_at",
                schema: "accounts",
                table: "sessions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "confirmed_at",
                schema: "accounts",
                table: "sessions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "country",
                schema: "accounts",
                table: "sessions",
                type: "character varying(2)",
                maxLength: 2,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "provider_id",
                schema: "accounts",
                table: "sessions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "provider_session",
                schema: "accounts",
                table: "sessions",
                type: "bytea",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "system",
                schema: "accounts",
                table: "sessions",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "identity_providers",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    issuer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    client_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    secret = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    authentication = table.Column<int>(type: "integer", nullable: false),
                    demanded_acr = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    demanded_amr = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    is_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    last_fault = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    last_fault_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_providers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "join_links",
                schema: "accounts",
                columns: table => new
                {
                    token_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    invitation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_join_links", x => x.token_hash);
                });

            migrationBuilder.CreateTable(
                name: "mails",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    not_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    lost_answers = table.Column<int>(type: "integer", nullable: false),
                    first_tried_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_reply = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mails", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_notice",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    is_closed = table.Column<bool>(type: "boolean", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "re_enrolments",
                schema: "accounts",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    words_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_re_enrolments", x => x.account_id);
                    table.ForeignKey(
                        name: "FK_re_enrolments_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reset_links",
                schema: "accounts",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reset_links", x => new { x.account_id, x.place });
                    table.ForeignKey(
                        name: "FK_reset_links_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "risk_alarms",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    was_owner = table.Column<bool>(type: "boolean", nullable: true),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_alarms", x => x.id);
                    table.ForeignKey(
                        name: "FK_risk_alarms_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "taken_once",
                schema: "accounts",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taken_once", x => x.hash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sessions_provider_id",
                schema: "accounts",
                table: "sessions",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "IX_identity_providers_issuer_client_id",
                schema: "accounts",
                table: "identity_providers",
                columns: new[] { "issuer", "client_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_identity_providers_workspace",
                schema: "accounts",
                table: "identity_providers",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_join_links_invitation_id",
                schema: "accounts",
                table: "join_links",
                column: "invitation_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mails_state_not_before",
                schema: "accounts",
                table: "mails",
                columns: new[] { "state", "not_before" });

            migrationBuilder.CreateIndex(
                name: "IX_re_enrolments_token_hash",
                schema: "accounts",
                table: "re_enrolments",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reset_links_token_hash",
                schema: "accounts",
                table: "reset_links",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_alarms_account_id_kind",
                schema: "accounts",
                table: "risk_alarms",
                columns: new[] { "account_id", "kind" },
                unique: true,
                filter: "answered_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_risk_alarms_raised_at",
                schema: "accounts",
                table: "risk_alarms",
                column: "raised_at");

            migrationBuilder.CreateIndex(
                name: "IX_taken_once_until",
                schema: "accounts",
                table: "taken_once",
                column: "until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "identity_providers",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "join_links",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "mails",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "platform_notice",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "re_enrolments",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "reset_links",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "risk_alarms",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "taken_once",
                schema: "accounts");

            migrationBuilder.DropIndex(
                name: "IX_sessions_provider_id",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "browser",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "confidential_at",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "confirmed_at",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "country",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "provider_id",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "provider_session",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "system",
                schema: "accounts",
                table: "sessions");
        }
    }
}
