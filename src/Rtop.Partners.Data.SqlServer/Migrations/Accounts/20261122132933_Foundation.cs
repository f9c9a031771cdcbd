using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.SqlServer.Migrations.Accounts
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "accounts");

            migrationBuilder.CreateTable(
                name: "accounts",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    is_operator = table.Column<bool>(type: "bit", nullable: false),
                    is_disabled = table.Column<bool>(type: "bit", nullable: false),
                    last_totp_step = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<int>(type: "int", nullable: false),
                    factors = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    user_name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Latin1_General_100_BIN2"),
                    normalized_user_name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Latin1_General_100_BIN2"),
                    email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Latin1_General_100_BIN2"),
                    normalized_email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Latin1_General_100_BIN2"),
                    email_confirmed = table.Column<bool>(type: "bit", nullable: false),
                    password_hash = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    security_stamp = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    concurrency_stamp = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    phone_number = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Latin1_General_100_BIN2"),
                    phone_number_confirmed = table.Column<bool>(type: "bit", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "bit", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "bit", nullable: false),
                    access_failed_count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "first_operator_links",
                schema: "accounts",
                columns: table => new
                {
                    token_hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_first_operator_links", x => x.token_hash);
                });

            migrationBuilder.CreateTable(
                name: "identity_providers",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    issuer = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    client_id = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    secret = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    authentication = table.Column<int>(type: "int", nullable: false),
                    demanded_acr = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    demanded_amr = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    is_enabled = table.Column<bool>(type: "bit", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false),
                    last_fault = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    last_fault_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_providers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_failures",
                schema: "accounts",
                columns: table => new
                {
                    name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    fault = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_job_failures", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "join_links",
                schema: "accounts",
                columns: table => new
                {
                    token_hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    invitation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_join_links", x => x.token_hash);
                });

            migrationBuilder.CreateTable(
                name: "key_check",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<int>(type: "int", nullable: false),
                    master = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    ring = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_check", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mails",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    to = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<int>(type: "int", nullable: false),
                    content = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    state = table.Column<int>(type: "int", nullable: false),
                    not_before = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    lease_until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    attempts = table.Column<int>(type: "int", nullable: false),
                    lost_answers = table.Column<int>(type: "int", nullable: false),
                    first_tried_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    last_reply = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    revision = table.Column<int>(type: "int", nullable: false),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
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
                    id = table.Column<int>(type: "int", nullable: false),
                    words = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    is_closed = table.Column<bool>(type: "bit", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "safekeeping",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<int>(type: "int", nullable: false),
                    backed_up_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    backup_size = table.Column<long>(type: "bigint", nullable: true),
                    keys_copied_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    verified_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    restored_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    held_since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safekeeping", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "taken_once",
                schema: "accounts",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taken_once", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                schema: "accounts",
                columns: table => new
                {
                    token_hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    view = table.Column<int>(type: "int", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    made_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    last_used_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_feeds", x => x.token_hash);
                    table.ForeignKey(
                        name: "FK_calendar_feeds_accounts_person_id",
                        column: x => x.person_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claims",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    claim_type = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    claim_value = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claims", x => x.id);
                    table.ForeignKey(
                        name: "FK_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "external_logins",
                schema: "accounts",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    provider_key = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    provider_display_name = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_external_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kept_forms",
                schema: "accounts",
                columns: table => new
                {
                    ticket_hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    payload = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_forms", x => x.ticket_hash);
                    table.ForeignKey(
                        name: "FK_kept_forms_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                schema: "accounts",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "varbinary(1024)", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Data = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkeys", x => x.credential_id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_passkeys_accounts_user_id",
                        column: x => x.user_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "re_enrolments",
                schema: "accounts",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    token_hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    words_hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    tries = table.Column<int>(type: "int", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
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
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    place = table.Column<int>(type: "int", nullable: false),
                    token_hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    stamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    made_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
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
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<int>(type: "int", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    country = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true, collation: "Latin1_General_100_BIN2"),
                    answered_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    was_owner = table.Column<bool>(type: "bit", nullable: true),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
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
                name: "sessions",
                schema: "accounts",
                columns: table => new
                {
                    token_hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    account_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    method = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    provider_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    provider_session = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    confirmed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    confidential_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    browser = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    system = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    country = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true, collation: "Latin1_General_100_BIN2"),
                    seal = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.token_hash);
                    table.ForeignKey(
                        name: "FK_sessions_accounts_account_id",
                        column: x => x.account_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tokens",
                schema: "accounts",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    login_provider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false, collation: "Latin1_General_100_BIN2"),
                    value = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalSchema: "accounts",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                schema: "accounts",
                table: "accounts",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                schema: "accounts",
                table: "accounts",
                column: "normalized_user_name",
                unique: true,
                filter: "[normalized_user_name] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_person_id",
                schema: "accounts",
                table: "calendar_feeds",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_claims_user_id",
                schema: "accounts",
                table: "claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_external_logins_user_id",
                schema: "accounts",
                table: "external_logins",
                column: "user_id");

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
                name: "IX_kept_forms_account_id",
                schema: "accounts",
                table: "kept_forms",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_kept_forms_until",
                schema: "accounts",
                table: "kept_forms",
                column: "until");

            migrationBuilder.CreateIndex(
                name: "IX_mails_state_not_before",
                schema: "accounts",
                table: "mails",
                columns: new[] { "state", "not_before" });

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_user_id",
                schema: "accounts",
                table: "passkeys",
                column: "user_id");

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
                name: "IX_sessions_account_id",
                schema: "accounts",
                table: "sessions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_provider_id",
                schema: "accounts",
                table: "sessions",
                column: "provider_id");

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
                name: "calendar_feeds",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "claims",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "external_logins",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "first_operator_links",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "identity_providers",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "job_failures",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "join_links",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "kept_forms",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "key_check",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "mails",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "passkeys",
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
                name: "safekeeping",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "sessions",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "taken_once",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "tokens",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "accounts",
                schema: "accounts");
        }
    }
}
