using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.SqlServer.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "portal");

            migrationBuilder.CreateTable(
                name: "emergency_requests",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    asked_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    asked = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    answered_by = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    answer = table.Column<int>(type: "int", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_requests", x => x.id);
                    table.UniqueConstraint("AK_emergency_requests_id_workspace", x => new { x.id, x.workspace });
                    table.UniqueConstraint("AK_emergency_requests_id_workspace_asked_by", x => new { x.id, x.workspace, x.asked_by });
                });

            migrationBuilder.CreateTable(
                name: "engagements",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    state = table.Column<int>(type: "int", nullable: false),
                    opened_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    frame = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagements", x => x.id);
                    table.UniqueConstraint("AK_engagements_id_workspace", x => new { x.id, x.workspace });
                });

            migrationBuilder.CreateTable(
                name: "frameworks",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    version = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    document = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frameworks", x => new { x.id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "persons",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true, collation: "Latin1_General_100_BIN2"),
                    zone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    days = table.Column<int>(type: "int", nullable: false),
                    digest_at = table.Column<TimeOnly>(type: "time", nullable: false),
                    digest_on = table.Column<int>(type: "int", nullable: false),
                    from = table.Column<TimeOnly>(type: "time", nullable: false),
                    rhythm = table.Column<int>(type: "int", nullable: false),
                    station = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    until = table.Column<TimeOnly>(type: "time", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_persons", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    acronym = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    aim = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    zone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<int>(type: "int", nullable: false),
                    cluster_word = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    objective_word = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    milestone_word = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    provenance = table.Column<int>(type: "int", nullable: false),
                    source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    predecessor_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.id);
                    table.UniqueConstraint("AK_programmes_id_originator", x => new { x.id, x.originator });
                    table.ForeignKey(
                        name: "FK_programmes_programmes_predecessor_id_originator",
                        columns: x => new { x.predecessor_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "roundtables",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    host = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sessions = table.Column<int>(type: "int", nullable: false),
                    topics = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    questions = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    shows_sectors = table.Column<bool>(type: "bit", nullable: false),
                    cleared_on = table.Column<DateOnly>(type: "date", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    erased_on = table.Column<DateOnly>(type: "date", nullable: true),
                    erased = table.Column<int>(type: "int", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roundtables", x => x.id);
                    table.UniqueConstraint("AK_roundtables_id_originator", x => new { x.id, x.originator });
                });

            migrationBuilder.CreateTable(
                name: "warning_drafts",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false, collation: "Latin1_General_100_BIN2"),
                    written = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
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
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<int>(type: "int", nullable: false),
                    countries = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    origin = table.Column<int>(type: "int", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    sent_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    post = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    acknowledge_hours = table.Column<int>(type: "int", nullable: false),
                    respond_hours = table.Column<int>(type: "int", nullable: false),
                    see_each_other = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warnings", x => x.id);
                    table.UniqueConstraint("AK_warnings_id_originator", x => new { x.id, x.originator });
                });

            migrationBuilder.CreateTable(
                name: "workspaces",
                schema: "portal",
                columns: table => new
                {
                    code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    order = table.Column<int>(type: "int", nullable: false),
                    zone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false, collation: "Latin1_General_100_BIN2"),
                    names = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    acronyms = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    label_words = table.Column<string>(type: "nvarchar(max)", nullable: false, defaultValueSql: "'{}'", collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workspaces", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "destruction_proposals",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    @class = table.Column<int>(name: "class", type: "int", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_destruction_proposals", x => x.id);
                    table.UniqueConstraint("AK_destruction_proposals_id_engagement_id_workspace_proposed_by", x => new { x.id, x.engagement_id, x.workspace, x.proposed_by });
                    table.ForeignKey(
                        name: "FK_destruction_proposals_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "engagement_notes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    author_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
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
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "engagement_readings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    note_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_engagement_readings_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "expert_admissions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    author_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    terms = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    admitted_by = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    seat_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_expert_admissions", x => x.id);
                    table.ForeignKey(
                        name: "FK_expert_admissions_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "extracts",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    author_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_extracts", x => x.id);
                    table.UniqueConstraint("AK_extracts_id_engagement_id_workspace", x => new { x.id, x.engagement_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_extracts_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "interlocutors",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    author_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    body = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interlocutors", x => x.id);
                    table.ForeignKey(
                        name: "FK_interlocutors_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "legal_holds",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    placed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    placed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    placed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reason = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_legal_holds", x => x.id);
                    table.UniqueConstraint("AK_legal_holds_id_engagement_id_workspace", x => new { x.id, x.engagement_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_legal_holds_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "retention_postponements",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    @class = table.Column<int>(name: "class", type: "int", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reason = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_postponements", x => x.id);
                    table.ForeignKey(
                        name: "FK_retention_postponements_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "retention_warnings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    @class = table.Column<int>(name: "class", type: "int", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_warnings", x => x.id);
                    table.ForeignKey(
                        name: "FK_retention_warnings_engagements_engagement_id_workspace",
                        columns: x => new { x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagements",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "seat_orders",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<int>(type: "int", nullable: false),
                    by = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "tension_options",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
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
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "assessments",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    situation = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    countries = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    crimes = table.Column<int>(type: "int", nullable: false),
                    scope_note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    conflict_status = table.Column<int>(type: "int", nullable: false),
                    framework_id = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    framework_version = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<int>(type: "int", nullable: false),
                    rhythm_days = table.Column<int>(type: "int", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessments", x => x.id);
                    table.UniqueConstraint("AK_assessments_id_originator", x => new { x.id, x.originator });
                    table.ForeignKey(
                        name: "FK_assessments_frameworks_framework_id_framework_version",
                        columns: x => new { x.framework_id, x.framework_version },
                        principalSchema: "portal",
                        principalTable: "frameworks",
                        principalColumns: new[] { "id", "version" });
                });

            migrationBuilder.CreateTable(
                name: "clusters",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    parent_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clusters", x => x.id);
                    table.UniqueConstraint("AK_clusters_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_clusters_clusters_parent_id_programme_id_originator",
                        columns: x => new { x.parent_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "clusters",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_clusters_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "commitments",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    promised_by = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    promised_to = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    what = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    amount = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    unit = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    promised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    provenance = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
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
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "milestone_imports",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<int>(type: "int", nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    state = table.Column<int>(type: "int", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    rows = table.Column<int>(type: "int", nullable: false),
                    added = table.Column<int>(type: "int", nullable: false),
                    changed = table.Column<int>(type: "int", nullable: false),
                    fault_count = table.Column<int>(type: "int", nullable: false),
                    digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    fault_lines = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    change_lines = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    obstacle = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    changed_since = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_imports", x => x.id);
                    table.UniqueConstraint("AK_milestone_imports_id_programme_id_originator_workspace", x => new { x.id, x.programme_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_milestone_imports_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "programme_invitations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    role = table.Column<int>(type: "int", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<int>(type: "int", nullable: false),
                    sent_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_invitations", x => x.id);
                    table.UniqueConstraint("AK_programme_invitations_id_originator_workspace", x => new { x.id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_programme_invitations_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "programme_visits",
                schema: "portal",
                columns: table => new
                {
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    last_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    before_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_visits", x => new { x.programme_id, x.officer_id });
                    table.ForeignKey(
                        name: "FK_programme_visits_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "review_points",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<int>(type: "int", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    scope = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
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
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    page = table.Column<int>(type: "int", nullable: false),
                    name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    query = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kept_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_views", x => x.id);
                    table.ForeignKey(
                        name: "FK_saved_views_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "attributable_statements",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    roundtable_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    speaker = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    capacity = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    confirmed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    confirmed_how = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attributable_statements", x => x.id);
                    table.ForeignKey(
                        name: "FK_attributable_statements_roundtables_roundtable_id_originator",
                        columns: x => new { x.roundtable_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "roundtables",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "participant_lists",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    roundtable_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    consented = table.Column<bool>(type: "bit", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    token = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participant_lists", x => x.id);
                    table.ForeignKey(
                        name: "FK_participant_lists_roundtables_roundtable_id_originator",
                        columns: x => new { x.roundtable_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "roundtables",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "record_readers",
                schema: "portal",
                columns: table => new
                {
                    roundtable_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
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
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "roundtable_invitations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    roundtable_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
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
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "roundtable_records",
                schema: "portal",
                columns: table => new
                {
                    roundtable_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    count = table.Column<int>(type: "int", nullable: false),
                    token = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
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
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "roundtable_summaries",
                schema: "portal",
                columns: table => new
                {
                    roundtable_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    reasons = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    @checked = table.Column<string>(name: "checked", type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cleared_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roundtable_summaries", x => x.roundtable_id);
                    table.ForeignKey(
                        name: "FK_roundtable_summaries_roundtables_roundtable_id_originator",
                        columns: x => new { x.roundtable_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "roundtables",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "distribution_notes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    warning_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    recipient_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_distribution_notes", x => x.id);
                    table.ForeignKey(
                        name: "FK_distribution_notes_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "warning_corrections",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    warning_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    post = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_corrections", x => x.id);
                    table.ForeignKey(
                        name: "FK_warning_corrections_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "warning_deliveries",
                schema: "portal",
                columns: table => new
                {
                    warning_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_deliveries", x => new { x.warning_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_warning_deliveries_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "warning_recipients",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    warning_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    means = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    told_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    see_each_other = table.Column<bool>(type: "bit", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "warning_stand_downs",
                schema: "portal",
                columns: table => new
                {
                    warning_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    post = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_stand_downs", x => x.warning_id);
                    table.ForeignKey(
                        name: "FK_warning_stand_downs_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "join_invitations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    by = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sent_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    standing = table.Column<int>(type: "int", nullable: false),
                    comes_from = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    duties = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    is_accepted = table.Column<bool>(type: "bit", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_join_invitations", x => x.id);
                    table.ForeignKey(
                        name: "FK_join_invitations_workspaces_workspace",
                        column: x => x.workspace,
                        principalSchema: "portal",
                        principalTable: "workspaces",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "member_states",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    country = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false, collation: "Latin1_General_100_BIN2"),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    is_uncertain = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_member_states", x => x.id);
                    table.ForeignKey(
                        name: "FK_member_states_workspaces_workspace",
                        column: x => x.workspace,
                        principalSchema: "portal",
                        principalTable: "workspaces",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "retention_periods",
                schema: "portal",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    log_years = table.Column<int>(type: "int", nullable: false),
                    codes_days = table.Column<int>(type: "int", nullable: false),
                    undertaking_years = table.Column<int>(type: "int", nullable: false),
                    set_by = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    set_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_periods", x => x.workspace);
                    table.ForeignKey(
                        name: "FK_retention_periods_workspaces_workspace",
                        column: x => x.workspace,
                        principalSchema: "portal",
                        principalTable: "workspaces",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "destructions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    proposal_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    @class = table.Column<int>(name: "class", type: "int", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    count = table.Column<int>(type: "int", nullable: false),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_destructions", x => x.id);
                    table.ForeignKey(
                        name: "FK_destructions_destruction_proposals_proposal_id_engagement_id_workspace_proposed_by",
                        columns: x => new { x.proposal_id, x.engagement_id, x.workspace, x.proposed_by },
                        principalSchema: "portal",
                        principalTable: "destruction_proposals",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "proposed_by" });
                });

            migrationBuilder.CreateTable(
                name: "emergency_notices",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    note_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    teller_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_notices", x => x.id);
                    table.ForeignKey(
                        name: "FK_emergency_notices_emergency_requests_request_id_workspace",
                        columns: x => new { x.request_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "emergency_requests",
                        principalColumns: new[] { "id", "workspace" });
                    table.ForeignKey(
                        name: "FK_emergency_notices_engagement_notes_note_id_engagement_id_workspace",
                        columns: x => new { x.note_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagement_notes",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "follow_ups",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    note_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
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
                name: "note_files",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    note_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    author_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    card = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    body = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note_files", x => x.id);
                    table.ForeignKey(
                        name: "FK_note_files_engagement_notes_note_id_engagement_id_workspace",
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
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    note_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    role = table.Column<int>(type: "int", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note_signatures", x => x.id);
                    table.ForeignKey(
                        name: "FK_note_signatures_engagement_notes_note_id_engagement_id_workspace",
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
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    note_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    author_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    body = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note_versions", x => x.id);
                    table.UniqueConstraint("AK_note_versions_id_note_id_engagement_id_workspace", x => new { x.id, x.note_id, x.engagement_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_note_versions_engagement_notes_note_id_engagement_id_workspace",
                        columns: x => new { x.note_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "engagement_notes",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "extract_approvals",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    extract_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    role = table.Column<int>(type: "int", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_extract_approvals", x => x.id);
                    table.ForeignKey(
                        name: "FK_extract_approvals_extracts_extract_id_engagement_id_workspace",
                        columns: x => new { x.extract_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "extracts",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "extract_versions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    extract_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    author_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    body = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_extract_versions", x => x.id);
                    table.ForeignKey(
                        name: "FK_extract_versions_extracts_extract_id_engagement_id_workspace",
                        columns: x => new { x.extract_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "extracts",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "legal_hold_ends",
                schema: "portal",
                columns: table => new
                {
                    hold_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    lifted_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_legal_hold_ends", x => x.hold_id);
                    table.ForeignKey(
                        name: "FK_legal_hold_ends_legal_holds_hold_id_engagement_id_workspace",
                        columns: x => new { x.hold_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "legal_holds",
                        principalColumns: new[] { "id", "engagement_id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "engagement_seats",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    role = table.Column<int>(type: "int", nullable: false),
                    order_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
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
                        principalColumns: new[] { "id", "workspace" });
                    table.ForeignKey(
                        name: "FK_engagement_seats_seat_orders_order_id_engagement_id_workspace_person_id",
                        columns: x => new { x.order_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "seat_orders",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" });
                });

            migrationBuilder.CreateTable(
                name: "option_versions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    option_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    author_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    body = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_option_versions", x => x.id);
                    table.ForeignKey(
                        name: "FK_option_versions_tension_options_option_id_engagement_id_workspace",
                        columns: x => new { x.option_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "tension_options",
                        principalColumns: new[] { "id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "actions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    what = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    pillar = table.Column<int>(type: "int", nullable: false),
                    crimes = table.Column<int>(type: "int", nullable: false),
                    state = table.Column<int>(type: "int", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    changed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    changed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actions", x => x.id);
                    table.ForeignKey(
                        name: "FK_actions_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "comments",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_comments", x => x.id);
                    table.UniqueConstraint("AK_comments_id_assessment_id_originator_workspace", x => new { x.id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_comments_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "confidence_requests",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    asked = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_confidence_requests", x => x.id);
                    table.UniqueConstraint("AK_confidence_requests_id_assessment_id_originator_asked_workspace", x => new { x.id, x.assessment_id, x.originator, x.asked, x.workspace });
                    table.ForeignKey(
                        name: "FK_confidence_requests_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "confidential_contributions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    origin = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_confidential_contributions", x => x.id);
                    table.ForeignKey(
                        name: "FK_confidential_contributions_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "conflict_readings",
                schema: "portal",
                columns: table => new
                {
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    status = table.Column<int>(type: "int", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conflict_readings", x => new { x.assessment_id, x.workspace, x.number });
                    table.ForeignKey(
                        name: "FK_conflict_readings_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "contributions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    what = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    shown_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    unnamed = table.Column<bool>(type: "bit", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    changed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
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
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "cycles",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    zone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cycles", x => x.id);
                    table.UniqueConstraint("AK_cycles_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_cycles_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    codes = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    reliability = table.Column<int>(type: "int", nullable: false),
                    credibility = table.Column<int>(type: "int", nullable: false),
                    label = table.Column<int>(type: "int", nullable: false),
                    disclosure = table.Column<int>(type: "int", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence", x => x.id);
                    table.UniqueConstraint("AK_evidence_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.UniqueConstraint("AK_evidence_id_assessment_id_originator_workspace", x => new { x.id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_evidence_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "framing_notes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    self_name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    other_names = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    used_by = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    contested_by = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    our_use = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_framing_notes", x => x.id);
                    table.ForeignKey(
                        name: "FK_framing_notes_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    role = table.Column<int>(type: "int", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<int>(type: "int", nullable: false),
                    sent_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.id);
                    table.UniqueConstraint("AK_invitations_id_originator_workspace", x => new { x.id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_invitations_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "scope_changes",
                schema: "portal",
                columns: table => new
                {
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    crimes = table.Column<int>(type: "int", nullable: false),
                    note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scope_changes", x => new { x.assessment_id, x.number });
                    table.ForeignKey(
                        name: "FK_scope_changes_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "sections",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    position = table.Column<int>(type: "int", nullable: false),
                    heading = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    lead_drafter = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    changed_by = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    changed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sections", x => x.id);
                    table.UniqueConstraint("AK_sections_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_sections_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "situations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    country = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false, collation: "Latin1_General_100_BIN2"),
                    area = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    part = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
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
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "warning_bases",
                schema: "portal",
                columns: table => new
                {
                    warning_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_bases", x => x.warning_id);
                    table.ForeignKey(
                        name: "FK_warning_bases_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_warning_bases_warnings_warning_id_originator",
                        columns: x => new { x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warnings",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "objectives",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cluster_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    position = table.Column<int>(type: "int", nullable: false),
                    provenance = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objectives", x => x.id);
                    table.UniqueConstraint("AK_objectives_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_objectives_clusters_cluster_id_programme_id_originator",
                        columns: x => new { x.cluster_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "clusters",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_objectives_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    commitment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    amount = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    shown_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "FK_deliveries_commitments_commitment_id_programme_id_originator",
                        columns: x => new { x.commitment_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "commitments",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "import_chunks",
                schema: "portal",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_chunks", x => new { x.import_id, x.number });
                    table.ForeignKey(
                        name: "FK_import_chunks_milestone_imports_import_id_programme_id_originator_workspace",
                        columns: x => new { x.import_id, x.programme_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "milestone_imports",
                        principalColumns: new[] { "id", "programme_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "import_progress",
                schema: "portal",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    done = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_progress", x => x.import_id);
                    table.ForeignKey(
                        name: "FK_import_progress_milestone_imports_import_id_programme_id_originator_workspace",
                        columns: x => new { x.import_id, x.programme_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "milestone_imports",
                        principalColumns: new[] { "id", "programme_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "programme_answers",
                schema: "portal",
                columns: table => new
                {
                    invitation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    verdict = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_answers", x => x.invitation_id);
                    table.ForeignKey(
                        name: "FK_programme_answers_programme_invitations_invitation_id_originator_workspace",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "programme_invitations",
                        principalColumns: new[] { "id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "programme_parties",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    invitation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    role = table.Column<int>(type: "int", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_parties", x => x.id);
                    table.ForeignKey(
                        name: "FK_programme_parties_programme_invitations_invitation_id_originator_workspace",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "programme_invitations",
                        principalColumns: new[] { "id", "originator", "workspace" });
                    table.ForeignKey(
                        name: "FK_programme_parties_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "recommendations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    review_point_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    addressee = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    owner = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recommendations", x => x.id);
                    table.UniqueConstraint("AK_recommendations_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_recommendations_review_points_review_point_id_programme_id_originator",
                        columns: x => new { x.review_point_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "review_points",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "review_packs",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    review_point_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_packs", x => x.id);
                    table.UniqueConstraint("AK_review_packs_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_review_packs_review_points_review_point_id_programme_id_originator",
                        columns: x => new { x.review_point_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "review_points",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "roundtable_answers",
                schema: "portal",
                columns: table => new
                {
                    invitation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    verdict = table.Column<int>(type: "int", nullable: false),
                    agrees_to_sectors = table.Column<bool>(type: "bit", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roundtable_answers", x => x.invitation_id);
                    table.ForeignKey(
                        name: "FK_roundtable_answers_roundtable_invitations_invitation_id_originator_workspace",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "roundtable_invitations",
                        principalColumns: new[] { "id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "warning_acknowledgements",
                schema: "portal",
                columns: table => new
                {
                    recipient_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    warning_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_acknowledgements", x => x.recipient_id);
                    table.ForeignKey(
                        name: "FK_warning_acknowledgements_warning_recipients_recipient_id_warning_id_originator",
                        columns: x => new { x.recipient_id, x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warning_recipients",
                        principalColumns: new[] { "id", "warning_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "warning_responses",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    warning_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    number = table.Column<int>(type: "int", nullable: false),
                    answer = table.Column<int>(type: "int", nullable: false),
                    words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning_responses", x => x.id);
                    table.ForeignKey(
                        name: "FK_warning_responses_warning_recipients_recipient_id_warning_id_originator",
                        columns: x => new { x.recipient_id, x.warning_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "warning_recipients",
                        principalColumns: new[] { "id", "warning_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "officers",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    standing = table.Column<int>(type: "int", nullable: false),
                    comes_from = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    left_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    invitation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_officers", x => x.id);
                    table.UniqueConstraint("AK_officers_id_workspace", x => new { x.id, x.workspace });
                    table.ForeignKey(
                        name: "FK_officers_join_invitations_invitation_id",
                        column: x => x.invitation_id,
                        principalSchema: "portal",
                        principalTable: "join_invitations",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_officers_persons_person_id",
                        column: x => x.person_id,
                        principalSchema: "portal",
                        principalTable: "persons",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_officers_workspaces_workspace",
                        column: x => x.workspace,
                        principalSchema: "portal",
                        principalTable: "workspaces",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "emergency_openings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    note_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    asked_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    why = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_openings", x => x.id);
                    table.UniqueConstraint("AK_emergency_openings_id_engagement_id_workspace_asked_by_confirmed_by", x => new { x.id, x.engagement_id, x.workspace, x.asked_by, x.confirmed_by });
                    table.ForeignKey(
                        name: "FK_emergency_openings_emergency_requests_request_id_workspace_asked_by",
                        columns: x => new { x.request_id, x.workspace, x.asked_by },
                        principalSchema: "portal",
                        principalTable: "emergency_requests",
                        principalColumns: new[] { "id", "workspace", "asked_by" });
                    table.ForeignKey(
                        name: "FK_emergency_openings_note_versions_version_id_note_id_engagement_id_workspace",
                        columns: x => new { x.version_id, x.note_id, x.engagement_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "note_versions",
                        principalColumns: new[] { "id", "note_id", "engagement_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "engagement_grants",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    record_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    seat_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_grants", x => x.id);
                    table.ForeignKey(
                        name: "FK_engagement_grants_engagement_seats_seat_id_engagement_id_workspace_person_id",
                        columns: x => new { x.seat_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "engagement_seats",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" });
                });

            migrationBuilder.CreateTable(
                name: "engagement_members",
                schema: "portal",
                columns: table => new
                {
                    seat_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    role = table.Column<int>(type: "int", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    left_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    author_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kept = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_members", x => x.seat_id);
                    table.ForeignKey(
                        name: "FK_engagement_members_engagement_seats_seat_id_engagement_id_workspace_person_id",
                        columns: x => new { x.seat_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "engagement_seats",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" });
                });

            migrationBuilder.CreateTable(
                name: "seat_ends",
                schema: "portal",
                columns: table => new
                {
                    seat_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    order_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seat_ends", x => x.seat_id);
                    table.ForeignKey(
                        name: "FK_seat_ends_engagement_seats_seat_id_engagement_id_workspace_person_id",
                        columns: x => new { x.seat_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "engagement_seats",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" });
                    table.ForeignKey(
                        name: "FK_seat_ends_seat_orders_order_id_engagement_id_workspace_person_id",
                        columns: x => new { x.order_id, x.engagement_id, x.workspace, x.person_id },
                        principalSchema: "portal",
                        principalTable: "seat_orders",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "person_id" });
                });

            migrationBuilder.CreateTable(
                name: "confidence_answers",
                schema: "portal",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    asker = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    received = table.Column<bool>(type: "bit", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_confidence_answers", x => x.request_id);
                    table.ForeignKey(
                        name: "FK_confidence_answers_confidence_requests_request_id_assessment_id_originator_workspace_asker",
                        columns: x => new { x.request_id, x.assessment_id, x.originator, x.workspace, x.asker },
                        principalSchema: "portal",
                        principalTable: "confidence_requests",
                        principalColumns: new[] { "id", "assessment_id", "originator", "asked", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "contribution_replies",
                schema: "portal",
                columns: table => new
                {
                    contribution_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false),
                    verdict = table.Column<int>(type: "int", nullable: false),
                    note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contribution_replies", x => new { x.contribution_id, x.workspace, x.number });
                    table.ForeignKey(
                        name: "FK_contribution_replies_contributions_contribution_id_assessment_id_originator",
                        columns: x => new { x.contribution_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "contributions",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "editions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    frozen_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
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
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "factor_notes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    accord = table.Column<int>(type: "int", nullable: false),
                    text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_factor_notes", x => x.id);
                    table.UniqueConstraint("AK_factor_notes_id_cycle_id_assessment_id_originator", x => new { x.id, x.cycle_id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_factor_notes_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "observer_consents",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_observer_consents", x => x.id);
                    table.ForeignKey(
                        name: "FK_observer_consents_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "rating_sheets",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    started_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rating_sheets", x => x.id);
                    table.UniqueConstraint("AK_rating_sheets_id_cycle_id_assessment_id_originator_workspace", x => new { x.id, x.cycle_id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_rating_sheets_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "remarks",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_remarks", x => x.id);
                    table.ForeignKey(
                        name: "FK_remarks_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "reveals",
                schema: "portal",
                columns: table => new
                {
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    early = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reveals", x => x.cycle_id);
                    table.ForeignKey(
                        name: "FK_reveals_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "round_openings",
                schema: "portal",
                columns: table => new
                {
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_openings", x => new { x.cycle_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_round_openings_cycles_cycle_id_assessment_id_originator",
                        columns: x => new { x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "cycles",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "evidence_contents",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_contents", x => x.evidence_id);
                    table.UniqueConstraint("AK_evidence_contents_evidence_id_assessment_id_originator_workspace", x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_evidence_contents_evidence_evidence_id_assessment_id_originator_workspace",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "evidence_grades",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reliability = table.Column<int>(type: "int", nullable: false),
                    credibility = table.Column<int>(type: "int", nullable: false),
                    label = table.Column<int>(type: "int", nullable: false),
                    disclosure = table.Column<int>(type: "int", nullable: false),
                    confirmed_by = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_grades", x => new { x.evidence_id, x.number });
                    table.ForeignKey(
                        name: "FK_evidence_grades_evidence_evidence_id_assessment_id_originator_workspace",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "evidence_links",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    other_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    origin = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_links", x => new { x.evidence_id, x.other_id });
                    table.ForeignKey(
                        name: "FK_evidence_links_evidence_evidence_id_assessment_id_originator",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                    table.ForeignKey(
                        name: "FK_evidence_links_evidence_other_id_assessment_id_originator",
                        columns: x => new { x.other_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "evidence_requests",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    holder = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    wanted = table.Column<int>(type: "int", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_requests", x => x.id);
                    table.UniqueConstraint("AK_evidence_requests_id_evidence_id_assessment_id_originator_holder_workspace", x => new { x.id, x.evidence_id, x.assessment_id, x.originator, x.holder, x.workspace });
                    table.ForeignKey(
                        name: "FK_evidence_requests_evidence_evidence_id_assessment_id_originator_holder",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.holder },
                        principalSchema: "portal",
                        principalTable: "evidence",
                        principalColumns: new[] { "id", "assessment_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "answers",
                schema: "portal",
                columns: table => new
                {
                    invitation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    verdict = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answers", x => x.invitation_id);
                    table.ForeignKey(
                        name: "FK_answers_invitations_invitation_id_originator_workspace",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "invitations",
                        principalColumns: new[] { "id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "parties",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    invitation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    role = table.Column<int>(type: "int", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parties", x => x.id);
                    table.ForeignKey(
                        name: "FK_parties_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" });
                    table.ForeignKey(
                        name: "FK_parties_invitations_invitation_id_originator_workspace",
                        columns: x => new { x.invitation_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "invitations",
                        principalColumns: new[] { "id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "section_versions",
                schema: "portal",
                columns: table => new
                {
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_section_versions", x => new { x.section_id, x.revision });
                    table.ForeignKey(
                        name: "FK_section_versions_sections_section_id_assessment_id_originator",
                        columns: x => new { x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "sections",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "situation_links",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    situation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    other_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    other_assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    other_originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_situation_links", x => x.id);
                    table.UniqueConstraint("AK_situation_links_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_situation_links_situations_other_id_other_assessment_id_other_originator",
                        columns: x => new { x.other_id, x.other_assessment_id, x.other_originator },
                        principalSchema: "portal",
                        principalTable: "situations",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                    table.ForeignKey(
                        name: "FK_situation_links_situations_situation_id_assessment_id_originator",
                        columns: x => new { x.situation_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "situations",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "milestones",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cluster_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    objective_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_precision = table.Column<int>(type: "int", nullable: false),
                    first_lead = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    first_body = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    second_lead = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    second_body = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    places = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    risk_factors = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    pillar = table.Column<int>(type: "int", nullable: true),
                    label = table.Column<int>(type: "int", nullable: false),
                    provenance = table.Column<int>(type: "int", nullable: false),
                    source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    state = table.Column<int>(type: "int", nullable: false),
                    reported_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    removed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestones", x => x.id);
                    table.UniqueConstraint("AK_milestones_id_programme_id_originator", x => new { x.id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_milestones_clusters_cluster_id_programme_id_originator",
                        columns: x => new { x.cluster_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "clusters",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_milestones_objectives_objective_id_programme_id_originator",
                        columns: x => new { x.objective_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "objectives",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_milestones_programmes_programme_id_originator",
                        columns: x => new { x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "programmes",
                        principalColumns: new[] { "id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "recommendation_responses",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    recommendation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    state = table.Column<int>(type: "int", nullable: false),
                    text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recommendation_responses", x => x.id);
                    table.ForeignKey(
                        name: "FK_recommendation_responses_recommendations_recommendation_id_programme_id_originator",
                        columns: x => new { x.recommendation_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "recommendations",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "pack_signatures",
                schema: "portal",
                columns: table => new
                {
                    pack_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pack_signatures", x => new { x.pack_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_pack_signatures_review_packs_pack_id_programme_id_originator",
                        columns: x => new { x.pack_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "review_packs",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "absences",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    deputy_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absences", x => x.id);
                    table.UniqueConstraint("AK_absences_id_deputy_id_officer_id_workspace", x => new { x.id, x.deputy_id, x.officer_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_absences_officers_deputy_id_workspace",
                        columns: x => new { x.deputy_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                    table.ForeignKey(
                        name: "FK_absences_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "duty_orders",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    duty = table.Column<int>(type: "int", nullable: false),
                    kind = table.Column<int>(type: "int", nullable: false),
                    by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duty_orders", x => x.id);
                    table.ForeignKey(
                        name: "FK_duty_orders_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "mentions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    comment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    organization = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    colleague_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mentions", x => x.id);
                    table.ForeignKey(
                        name: "FK_mentions_comments_comment_id_assessment_id_originator_workspace",
                        columns: x => new { x.comment_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "comments",
                        principalColumns: new[] { "id", "assessment_id", "originator", "workspace" });
                    table.ForeignKey(
                        name: "FK_mentions_officers_colleague_id_organization",
                        columns: x => new { x.colleague_id, x.organization },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "mutes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    subject = table.Column<int>(type: "int", nullable: true),
                    subject_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    reason = table.Column<int>(type: "int", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    made_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mutes", x => x.id);
                    table.ForeignKey(
                        name: "FK_mutes_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "presences",
                schema: "portal",
                columns: table => new
                {
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    seen_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_presences", x => new { x.section_id, x.officer_id });
                    table.ForeignKey(
                        name: "FK_presences_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                    table.ForeignKey(
                        name: "FK_presences_sections_section_id_assessment_id_originator",
                        columns: x => new { x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "sections",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    for_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    subject = table.Column<int>(type: "int", nullable: false),
                    subject_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    occurrence = table.Column<DateOnly>(type: "date", nullable: false),
                    stage = table.Column<int>(type: "int", nullable: false),
                    again = table.Column<int>(type: "int", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    is_muted = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => x.id);
                    table.UniqueConstraint("AK_reminders_id_officer_id_workspace", x => new { x.id, x.officer_id, x.workspace });
                    table.UniqueConstraint("AK_reminders_id_workspace", x => new { x.id, x.workspace });
                    table.ForeignKey(
                        name: "FK_reminders_officers_for_id_workspace",
                        columns: x => new { x.for_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                    table.ForeignKey(
                        name: "FK_reminders_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "section_drafts",
                schema: "portal",
                columns: table => new
                {
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    based_on = table.Column<int>(type: "int", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_section_drafts", x => new { x.section_id, x.officer_id });
                    table.ForeignKey(
                        name: "FK_section_drafts_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                    table.ForeignKey(
                        name: "FK_section_drafts_sections_section_id_assessment_id_originator",
                        columns: x => new { x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "sections",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "emergency_ends",
                schema: "portal",
                columns: table => new
                {
                    opening_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    engagement_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    asked_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    confirmed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_ends", x => x.opening_id);
                    table.ForeignKey(
                        name: "FK_emergency_ends_emergency_openings_opening_id_engagement_id_workspace_asked_by_confirmed_by",
                        columns: x => new { x.opening_id, x.engagement_id, x.workspace, x.asked_by, x.confirmed_by },
                        principalSchema: "portal",
                        principalTable: "emergency_openings",
                        principalColumns: new[] { "id", "engagement_id", "workspace", "asked_by", "confirmed_by" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "adoptions",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    how = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    closing = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    closing_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_adoptions", x => x.edition_id);
                    table.ForeignKey(
                        name: "FK_adoptions_editions_edition_id_cycle_id_assessment_id_originator",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "edition_annexes",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    hash = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_edition_annexes", x => x.edition_id);
                    table.ForeignKey(
                        name: "FK_edition_annexes_editions_edition_id_cycle_id_assessment_id_originator",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "positions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    edition_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    stance = table.Column<int>(type: "int", nullable: false),
                    audience = table.Column<int>(type: "int", nullable: false),
                    target = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_positions", x => x.id);
                    table.UniqueConstraint("AK_positions_id_edition_id_cycle_id_assessment_id_originator_workspace_officer_id", x => new { x.id, x.edition_id, x.cycle_id, x.assessment_id, x.originator, x.workspace, x.officer_id });
                    table.ForeignKey(
                        name: "FK_positions_editions_edition_id_cycle_id_assessment_id_originator",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "releases",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    edition_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    recipient = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    purpose = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    label = table.Column<int>(type: "int", nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_releases", x => x.id);
                    table.UniqueConstraint("AK_releases_id_assessment_id_originator", x => new { x.id, x.assessment_id, x.originator });
                    table.UniqueConstraint("AK_releases_id_assessment_id_originator_recipient", x => new { x.id, x.assessment_id, x.originator, x.recipient });
                    table.ForeignKey(
                        name: "FK_releases_editions_edition_id_cycle_id_assessment_id_originator",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "silences",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_minute = table.Column<TimeOnly>(type: "time", nullable: false),
                    zone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    outcome = table.Column<int>(type: "int", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_silences", x => x.edition_id);
                    table.UniqueConstraint("AK_silences_edition_id_cycle_id_assessment_id_originator", x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_silences_editions_edition_id_cycle_id_assessment_id_originator",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "editions",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "assents",
                schema: "portal",
                columns: table => new
                {
                    note_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assents", x => new { x.note_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_assents_factor_notes_note_id_cycle_id_assessment_id_originator",
                        columns: x => new { x.note_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "factor_notes",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "ratings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    sheet_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    actor = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false, collation: "Latin1_General_100_BIN2"),
                    unchanged_since = table.Column<int>(type: "int", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    changed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    changed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false),
                    confidence = table.Column<int>(type: "int", nullable: true),
                    level = table.Column<int>(type: "int", nullable: true),
                    not_assessed = table.Column<int>(type: "int", nullable: true),
                    reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    trend = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ratings", x => x.id);
                    table.UniqueConstraint("AK_ratings_id_cycle_id_assessment_id_originator_workspace", x => new { x.id, x.cycle_id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_ratings_rating_sheets_sheet_id_cycle_id_assessment_id_originator_workspace",
                        columns: x => new { x.sheet_id, x.cycle_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "rating_sheets",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "set_answers",
                schema: "portal",
                columns: table => new
                {
                    sheet_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    question = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    submitted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    changed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    changed_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_set_answers", x => new { x.sheet_id, x.question });
                    table.ForeignKey(
                        name: "FK_set_answers_rating_sheets_sheet_id_cycle_id_assessment_id_originator_workspace",
                        columns: x => new { x.sheet_id, x.cycle_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "rating_sheets",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "evidence_files",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<int>(type: "int", nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    removed = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_files", x => x.evidence_id);
                    table.UniqueConstraint("AK_evidence_files_evidence_id_assessment_id_originator_workspace", x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace });
                    table.ForeignKey(
                        name: "FK_evidence_files_evidence_contents_evidence_id_assessment_id_originator_workspace",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "evidence_contents",
                        principalColumns: new[] { "evidence_id", "assessment_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "evidence_answers",
                schema: "portal",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    asker = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    form = table.Column<int>(type: "int", nullable: false),
                    text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    briefed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_answers", x => x.request_id);
                    table.ForeignKey(
                        name: "FK_evidence_answers_evidence_requests_request_id_evidence_id_assessment_id_originator_workspace_asker",
                        columns: x => new { x.request_id, x.evidence_id, x.assessment_id, x.originator, x.workspace, x.asker },
                        principalSchema: "portal",
                        principalTable: "evidence_requests",
                        principalColumns: new[] { "id", "evidence_id", "assessment_id", "originator", "holder", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    based_on = table.Column<int>(type: "int", nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    why = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.id);
                    table.UniqueConstraint("AK_proposals_id_section_id_assessment_id_originator", x => new { x.id, x.section_id, x.assessment_id, x.originator });
                    table.ForeignKey(
                        name: "FK_proposals_section_versions_section_id_based_on",
                        columns: x => new { x.section_id, x.based_on },
                        principalSchema: "portal",
                        principalTable: "section_versions",
                        principalColumns: new[] { "section_id", "revision" });
                    table.ForeignKey(
                        name: "FK_proposals_sections_section_id_assessment_id_originator",
                        columns: x => new { x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "sections",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "link_statements",
                schema: "portal",
                columns: table => new
                {
                    link_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    direction = table.Column<int>(type: "int", nullable: false),
                    strength = table.Column<int>(type: "int", nullable: false),
                    why = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    shown_by = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_link_statements", x => new { x.link_id, x.workspace, x.number });
                    table.ForeignKey(
                        name: "FK_link_statements_situation_links_link_id_assessment_id_originator",
                        columns: x => new { x.link_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "situation_links",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "import_steps",
                schema: "portal",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    row = table.Column<int>(type: "int", nullable: false),
                    left_at = table.Column<int>(type: "int", nullable: false),
                    before = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_steps", x => new { x.import_id, x.milestone_id });
                    table.ForeignKey(
                        name: "FK_import_steps_milestone_imports_import_id_programme_id_originator_workspace",
                        columns: x => new { x.import_id, x.programme_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "milestone_imports",
                        principalColumns: new[] { "id", "programme_id", "originator", "workspace" });
                    table.ForeignKey(
                        name: "FK_import_steps_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "milestone_comments",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    own_side_only = table.Column<bool>(type: "bit", nullable: false),
                    text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_comments", x => x.id);
                    table.ForeignKey(
                        name: "FK_milestone_comments_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "milestone_links",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    earlier_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    earlier_programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    earlier_originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<int>(type: "int", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_milestone_links_milestones_earlier_id_earlier_programme_id_earlier_originator",
                        columns: x => new { x.earlier_id, x.earlier_programme_id, x.earlier_originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_milestone_links_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "milestone_namings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_namings", x => x.id);
                    table.ForeignKey(
                        name: "FK_milestone_namings_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "milestone_publications",
                schema: "portal",
                columns: table => new
                {
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_publications", x => x.milestone_id);
                    table.ForeignKey(
                        name: "FK_milestone_publications_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "milestone_versions",
                schema: "portal",
                columns: table => new
                {
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_precision = table.Column<int>(type: "int", nullable: false),
                    cluster_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    is_removed = table.Column<bool>(type: "bit", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_milestone_versions", x => new { x.milestone_id, x.number });
                    table.ForeignKey(
                        name: "FK_milestone_versions_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "practice_cards",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    provenance = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    context = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    step = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    actors = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    conditions = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    evidence = table.Column<string>(type: "nvarchar(1500)", maxLength: 1500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    places = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    contact = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<int>(type: "int", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_practice_cards", x => x.id);
                    table.UniqueConstraint("AK_practice_cards_id_workspace", x => new { x.id, x.workspace });
                    table.ForeignKey(
                        name: "FK_practice_cards_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "result_indicators",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    unit = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    baseline = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    baseline_on = table.Column<DateOnly>(type: "date", nullable: true),
                    target = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    roll_up = table.Column<int>(type: "int", nullable: false),
                    disaggregation = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    means = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_result_indicators", x => x.id);
                    table.UniqueConstraint("AK_result_indicators_id_milestone_id_programme_id_originator", x => new { x.id, x.milestone_id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_result_indicators_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "status_reports",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    state = table.Column<int>(type: "int", nullable: false),
                    old_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    new_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    shown_by = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_status_reports", x => x.id);
                    table.UniqueConstraint("AK_status_reports_id_milestone_id_programme_id_originator", x => new { x.id, x.milestone_id, x.programme_id, x.originator });
                    table.ForeignKey(
                        name: "FK_status_reports_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "stand_ins",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    absence_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    for_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<int>(type: "int", nullable: false),
                    subject_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    file_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stand_ins", x => x.id);
                    table.ForeignKey(
                        name: "FK_stand_ins_absences_absence_id_officer_id_for_id_workspace",
                        columns: x => new { x.absence_id, x.officer_id, x.for_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "absences",
                        principalColumns: new[] { "id", "deputy_id", "officer_id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "duties",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    duty = table.Column<int>(type: "int", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    order_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    term_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    stamp = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_duties", x => x.id);
                    table.ForeignKey(
                        name: "FK_duties_duty_orders_order_id",
                        column: x => x.order_id,
                        principalSchema: "portal",
                        principalTable: "duty_orders",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_duties_duty_orders_term_id",
                        column: x => x.term_id,
                        principalSchema: "portal",
                        principalTable: "duty_orders",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_duties_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "letters",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    reminder_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    watched = table.Column<bool>(type: "bit", nullable: false),
                    bundle = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    state = table.Column<int>(type: "int", nullable: false),
                    not_before = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    lease_until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    attempts = table.Column<int>(type: "int", nullable: false),
                    lost_answers = table.Column<int>(type: "int", nullable: false),
                    first_tried_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    reason = table.Column<int>(type: "int", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    last_reply = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => x.id);
                    table.UniqueConstraint("AK_letters_id_workspace", x => new { x.id, x.workspace });
                    table.ForeignKey(
                        name: "FK_letters_reminders_reminder_id_workspace",
                        columns: x => new { x.reminder_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "reminders",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "review_answers",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    reminder_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    subject = table.Column<int>(type: "int", nullable: false),
                    subject_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    occurrence = table.Column<DateOnly>(type: "date", nullable: false),
                    reference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<int>(type: "int", nullable: false),
                    colleague_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    asker = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    letter_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_answers", x => x.id);
                    table.ForeignKey(
                        name: "FK_review_answers_officers_colleague_id_workspace",
                        columns: x => new { x.colleague_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                    table.ForeignKey(
                        name: "FK_review_answers_reminders_reminder_id_officer_id_workspace",
                        columns: x => new { x.reminder_id, x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "reminders",
                        principalColumns: new[] { "id", "officer_id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "sign_offs",
                schema: "portal",
                columns: table => new
                {
                    position_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    edition_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    drafted_by = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
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
                        principalColumns: new[] { "id", "hash" });
                    table.ForeignKey(
                        name: "FK_sign_offs_positions_position_id_edition_id_cycle_id_assessment_id_originator_workspace_drafted_by",
                        columns: x => new { x.position_id, x.edition_id, x.cycle_id, x.assessment_id, x.originator, x.workspace, x.drafted_by },
                        principalSchema: "portal",
                        principalTable: "positions",
                        principalColumns: new[] { "id", "edition_id", "cycle_id", "assessment_id", "originator", "workspace", "officer_id" });
                });

            migrationBuilder.CreateTable(
                name: "recalls",
                schema: "portal",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    recipient = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recalls", x => x.release_id);
                    table.UniqueConstraint("AK_recalls_release_id_assessment_id_originator_recipient", x => new { x.release_id, x.assessment_id, x.originator, x.recipient });
                    table.ForeignKey(
                        name: "FK_recalls_releases_release_id_assessment_id_originator_recipient",
                        columns: x => new { x.release_id, x.assessment_id, x.originator, x.recipient },
                        principalSchema: "portal",
                        principalTable: "releases",
                        principalColumns: new[] { "id", "assessment_id", "originator", "recipient" });
                });

            migrationBuilder.CreateTable(
                name: "release_consents",
                schema: "portal",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    verdict = table.Column<int>(type: "int", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_release_consents", x => new { x.release_id, x.workspace });
                    table.ForeignKey(
                        name: "FK_release_consents_releases_release_id_assessment_id_originator",
                        columns: x => new { x.release_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "releases",
                        principalColumns: new[] { "id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "release_openings",
                schema: "portal",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    recipient = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_release_openings", x => x.release_id);
                    table.ForeignKey(
                        name: "FK_release_openings_releases_release_id_assessment_id_originator_recipient",
                        columns: x => new { x.release_id, x.assessment_id, x.originator, x.recipient },
                        principalSchema: "portal",
                        principalTable: "releases",
                        principalColumns: new[] { "id", "assessment_id", "originator", "recipient" });
                });

            migrationBuilder.CreateTable(
                name: "release_readings",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    release_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    recipient = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_release_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_release_readings_releases_release_id_assessment_id_originator_recipient",
                        columns: x => new { x.release_id, x.assessment_id, x.originator, x.recipient },
                        principalSchema: "portal",
                        principalTable: "releases",
                        principalColumns: new[] { "id", "assessment_id", "originator", "recipient" });
                });

            migrationBuilder.CreateTable(
                name: "silence_breaks",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<int>(type: "int", nullable: false),
                    text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_silence_breaks", x => x.edition_id);
                    table.ForeignKey(
                        name: "FK_silence_breaks_silences_edition_id_cycle_id_assessment_id_originator",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "silences",
                        principalColumns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "silence_extensions",
                schema: "portal",
                columns: table => new
                {
                    edition_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    from = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    to = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_silence_extensions", x => new { x.edition_id, x.number });
                    table.ForeignKey(
                        name: "FK_silence_extensions_silences_edition_id_cycle_id_assessment_id_originator",
                        columns: x => new { x.edition_id, x.cycle_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "silences",
                        principalColumns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "second_looks",
                schema: "portal",
                columns: table => new
                {
                    rating_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    cycle_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    confidence = table.Column<int>(type: "int", nullable: true),
                    level = table.Column<int>(type: "int", nullable: true),
                    not_assessed = table.Column<int>(type: "int", nullable: true),
                    reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    trend = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_looks", x => new { x.rating_id, x.number });
                    table.ForeignKey(
                        name: "FK_second_looks_ratings_rating_id_cycle_id_assessment_id_originator_workspace",
                        columns: x => new { x.rating_id, x.cycle_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "ratings",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "evidence_chunks",
                schema: "portal",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_chunks", x => new { x.evidence_id, x.number });
                    table.ForeignKey(
                        name: "FK_evidence_chunks_evidence_files_evidence_id_assessment_id_originator_workspace",
                        columns: x => new { x.evidence_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "evidence_files",
                        principalColumns: new[] { "evidence_id", "assessment_id", "originator", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "proposal_decisions",
                schema: "portal",
                columns: table => new
                {
                    proposal_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    verdict = table.Column<int>(type: "int", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    revision = table.Column<int>(type: "int", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposal_decisions", x => x.proposal_id);
                    table.ForeignKey(
                        name: "FK_proposal_decisions_proposals_proposal_id_section_id_assessment_id_originator",
                        columns: x => new { x.proposal_id, x.section_id, x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "proposals",
                        principalColumns: new[] { "id", "section_id", "assessment_id", "originator" });
                    table.ForeignKey(
                        name: "FK_proposal_decisions_section_versions_section_id_revision",
                        columns: x => new { x.section_id, x.revision },
                        principalSchema: "portal",
                        principalTable: "section_versions",
                        principalColumns: new[] { "section_id", "revision" });
                });

            migrationBuilder.CreateTable(
                name: "replication_requests",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    card_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    asked = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    place = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
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
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "figures",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    value = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    parts = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_figures", x => x.id);
                    table.ForeignKey(
                        name: "FK_figures_result_indicators_indicator_id_milestone_id_programme_id_originator",
                        columns: x => new { x.indicator_id, x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "result_indicators",
                        principalColumns: new[] { "id", "milestone_id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "reconciliations",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    upto = table.Column<int>(type: "int", nullable: false),
                    value = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    why = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reconciliations", x => x.id);
                    table.ForeignKey(
                        name: "FK_reconciliations_result_indicators_indicator_id_milestone_id_programme_id_originator",
                        columns: x => new { x.indicator_id, x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "result_indicators",
                        principalColumns: new[] { "id", "milestone_id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "status_replies",
                schema: "portal",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    programme_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    confirms = table.Column<bool>(type: "bit", nullable: false),
                    note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_status_replies", x => x.report_id);
                    table.ForeignKey(
                        name: "FK_status_replies_status_reports_report_id_milestone_id_programme_id_originator",
                        columns: x => new { x.report_id, x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "status_reports",
                        principalColumns: new[] { "id", "milestone_id", "programme_id", "originator" });
                });

            migrationBuilder.CreateTable(
                name: "letter_steps",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    letter_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    @event = table.Column<int>(name: "event", type: "int", nullable: false),
                    next_try = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    reply = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    reason = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_steps", x => x.id);
                    table.ForeignKey(
                        name: "FK_letter_steps_letters_letter_id_workspace",
                        columns: x => new { x.letter_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "letters",
                        principalColumns: new[] { "id", "workspace" });
                });

            migrationBuilder.CreateTable(
                name: "recall_answers",
                schema: "portal",
                columns: table => new
                {
                    release_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    originator = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    recipient = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    copies = table.Column<int>(type: "int", nullable: false),
                    note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recall_answers", x => x.release_id);
                    table.ForeignKey(
                        name: "FK_recall_answers_recalls_release_id_assessment_id_originator_recipient",
                        columns: x => new { x.release_id, x.assessment_id, x.originator, x.recipient },
                        principalSchema: "portal",
                        principalTable: "recalls",
                        principalColumns: new[] { "release_id", "assessment_id", "originator", "recipient" });
                });

            migrationBuilder.CreateTable(
                name: "replication_answers",
                schema: "portal",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    asker = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    workspace = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    officer_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    verdict = table.Column<int>(type: "int", nullable: false),
                    text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_replication_answers", x => x.request_id);
                    table.ForeignKey(
                        name: "FK_replication_answers_replication_requests_request_id_asker_workspace",
                        columns: x => new { x.request_id, x.asker, x.workspace },
                        principalSchema: "portal",
                        principalTable: "replication_requests",
                        principalColumns: new[] { "id", "workspace", "asked" });
                });

            migrationBuilder.CreateIndex(
                name: "IX_absences_deputy_id_workspace",
                schema: "portal",
                table: "absences",
                columns: new[] { "deputy_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_officer_id_workspace",
                schema: "portal",
                table: "absences",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_workspace_until",
                schema: "portal",
                table: "absences",
                columns: new[] { "workspace", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_actions_assessment_id_originator",
                schema: "portal",
                table: "actions",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_adoptions_edition_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "adoptions",
                columns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_answers_invitation_id_originator_workspace",
                schema: "portal",
                table: "answers",
                columns: new[] { "invitation_id", "originator", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assents_note_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "assents",
                columns: new[] { "note_id", "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_assessments_framework_id_framework_version",
                schema: "portal",
                table: "assessments",
                columns: new[] { "framework_id", "framework_version" });

            migrationBuilder.CreateIndex(
                name: "IX_assessments_originator_number",
                schema: "portal",
                table: "assessments",
                columns: new[] { "originator", "number" },
                unique: true);

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
                name: "IX_clusters_parent_id_programme_id_originator",
                schema: "portal",
                table: "clusters",
                columns: new[] { "parent_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_clusters_programme_id_code",
                schema: "portal",
                table: "clusters",
                columns: new[] { "programme_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clusters_programme_id_originator",
                schema: "portal",
                table: "clusters",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_comments_assessment_id_at",
                schema: "portal",
                table: "comments",
                columns: new[] { "assessment_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_comments_assessment_id_originator",
                schema: "portal",
                table: "comments",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_commitments_programme_id_originator",
                schema: "portal",
                table: "commitments",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_confidence_answers_request_id_assessment_id_originator_workspace_asker",
                schema: "portal",
                table: "confidence_answers",
                columns: new[] { "request_id", "assessment_id", "originator", "workspace", "asker" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_confidence_requests_assessment_id_asked",
                schema: "portal",
                table: "confidence_requests",
                columns: new[] { "assessment_id", "asked" });

            migrationBuilder.CreateIndex(
                name: "IX_confidence_requests_assessment_id_originator",
                schema: "portal",
                table: "confidence_requests",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_confidential_contributions_assessment_id_originator",
                schema: "portal",
                table: "confidential_contributions",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_conflict_readings_assessment_id_originator",
                schema: "portal",
                table: "conflict_readings",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_contribution_replies_contribution_id_assessment_id_originator",
                schema: "portal",
                table: "contribution_replies",
                columns: new[] { "contribution_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_contributions_assessment_id_originator",
                schema: "portal",
                table: "contributions",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_cycles_assessment_id_number",
                schema: "portal",
                table: "cycles",
                columns: new[] { "assessment_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cycles_assessment_id_originator",
                schema: "portal",
                table: "cycles",
                columns: new[] { "assessment_id", "originator" });

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
                name: "IX_destruction_proposals_engagement_id",
                schema: "portal",
                table: "destruction_proposals",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_destruction_proposals_engagement_id_workspace",
                schema: "portal",
                table: "destruction_proposals",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_destructions_engagement_id",
                schema: "portal",
                table: "destructions",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_destructions_proposal_id",
                schema: "portal",
                table: "destructions",
                column: "proposal_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_destructions_proposal_id_engagement_id_workspace_proposed_by",
                schema: "portal",
                table: "destructions",
                columns: new[] { "proposal_id", "engagement_id", "workspace", "proposed_by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_distribution_notes_warning_id_originator",
                schema: "portal",
                table: "distribution_notes",
                columns: new[] { "warning_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_duties_officer_id_workspace",
                schema: "portal",
                table: "duties",
                columns: new[] { "officer_id", "workspace" });

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
                name: "IX_emergency_ends_opening_id_engagement_id_workspace_asked_by_confirmed_by",
                schema: "portal",
                table: "emergency_ends",
                columns: new[] { "opening_id", "engagement_id", "workspace", "asked_by", "confirmed_by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_emergency_notices_note_id_engagement_id_workspace",
                schema: "portal",
                table: "emergency_notices",
                columns: new[] { "note_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_notices_person_id",
                schema: "portal",
                table: "emergency_notices",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_emergency_notices_request_id_person_id",
                schema: "portal",
                table: "emergency_notices",
                columns: new[] { "request_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_emergency_notices_request_id_workspace",
                schema: "portal",
                table: "emergency_notices",
                columns: new[] { "request_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_engagement_id",
                schema: "portal",
                table: "emergency_openings",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_request_id",
                schema: "portal",
                table: "emergency_openings",
                column: "request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_request_id_workspace_asked_by",
                schema: "portal",
                table: "emergency_openings",
                columns: new[] { "request_id", "workspace", "asked_by" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_version_id",
                schema: "portal",
                table: "emergency_openings",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "IX_emergency_openings_version_id_note_id_engagement_id_workspace",
                schema: "portal",
                table: "emergency_openings",
                columns: new[] { "version_id", "note_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_requests_workspace_asked_at",
                schema: "portal",
                table: "emergency_requests",
                columns: new[] { "workspace", "asked_at" });

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
                name: "IX_evidence_assessment_id_originator",
                schema: "portal",
                table: "evidence",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_assessment_id_until",
                schema: "portal",
                table: "evidence",
                columns: new[] { "assessment_id", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_answers_evidence_id_asker",
                schema: "portal",
                table: "evidence_answers",
                columns: new[] { "evidence_id", "asker" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_answers_request_id_evidence_id_assessment_id_originator_workspace_asker",
                schema: "portal",
                table: "evidence_answers",
                columns: new[] { "request_id", "evidence_id", "assessment_id", "originator", "workspace", "asker" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_evidence_chunks_evidence_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "evidence_chunks",
                columns: new[] { "evidence_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_grades_evidence_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "evidence_grades",
                columns: new[] { "evidence_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_links_assessment_id",
                schema: "portal",
                table: "evidence_links",
                column: "assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_links_evidence_id_assessment_id_originator",
                schema: "portal",
                table: "evidence_links",
                columns: new[] { "evidence_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_links_other_id_assessment_id_originator",
                schema: "portal",
                table: "evidence_links",
                columns: new[] { "other_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_requests_assessment_id_holder",
                schema: "portal",
                table: "evidence_requests",
                columns: new[] { "assessment_id", "holder" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_requests_evidence_id_assessment_id_originator_holder",
                schema: "portal",
                table: "evidence_requests",
                columns: new[] { "evidence_id", "assessment_id", "originator", "holder" });

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
                name: "IX_extract_approvals_extract_id_engagement_id_workspace",
                schema: "portal",
                table: "extract_approvals",
                columns: new[] { "extract_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_extract_approvals_extract_id_version",
                schema: "portal",
                table: "extract_approvals",
                columns: new[] { "extract_id", "version" });

            migrationBuilder.CreateIndex(
                name: "IX_extract_versions_extract_id_engagement_id_workspace",
                schema: "portal",
                table: "extract_versions",
                columns: new[] { "extract_id", "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_extract_versions_extract_id_number",
                schema: "portal",
                table: "extract_versions",
                columns: new[] { "extract_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_extracts_engagement_id_number",
                schema: "portal",
                table: "extracts",
                columns: new[] { "engagement_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_extracts_engagement_id_workspace",
                schema: "portal",
                table: "extracts",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_factor_notes_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "factor_notes",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_factor_notes_cycle_id_code_at",
                schema: "portal",
                table: "factor_notes",
                columns: new[] { "cycle_id", "code", "at" });

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
                name: "IX_framing_notes_assessment_id_originator",
                schema: "portal",
                table: "framing_notes",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_import_chunks_import_id_programme_id_originator_workspace",
                schema: "portal",
                table: "import_chunks",
                columns: new[] { "import_id", "programme_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_import_progress_import_id_programme_id_originator_workspace",
                schema: "portal",
                table: "import_progress",
                columns: new[] { "import_id", "programme_id", "originator", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_import_steps_import_id_programme_id_originator_workspace",
                schema: "portal",
                table: "import_steps",
                columns: new[] { "import_id", "programme_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_import_steps_milestone_id_programme_id_originator",
                schema: "portal",
                table: "import_steps",
                columns: new[] { "milestone_id", "programme_id", "originator" });

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
                name: "IX_invitations_assessment_id_originator",
                schema: "portal",
                table: "invitations",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_invitations_assessment_id_workspace",
                schema: "portal",
                table: "invitations",
                columns: new[] { "assessment_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_invitations_workspace",
                schema: "portal",
                table: "invitations",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_join_invitations_workspace",
                schema: "portal",
                table: "join_invitations",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_legal_hold_ends_hold_id_engagement_id_workspace",
                schema: "portal",
                table: "legal_hold_ends",
                columns: new[] { "hold_id", "engagement_id", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_legal_holds_engagement_id",
                schema: "portal",
                table: "legal_holds",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_legal_holds_engagement_id_workspace",
                schema: "portal",
                table: "legal_holds",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_steps_letter_id_at",
                schema: "portal",
                table: "letter_steps",
                columns: new[] { "letter_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_steps_letter_id_workspace",
                schema: "portal",
                table: "letter_steps",
                columns: new[] { "letter_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_letters_officer_id_sent_at",
                schema: "portal",
                table: "letters",
                columns: new[] { "officer_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "IX_letters_reminder_id_workspace",
                schema: "portal",
                table: "letters",
                columns: new[] { "reminder_id", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letters_workspace_state_not_before",
                schema: "portal",
                table: "letters",
                columns: new[] { "workspace", "state", "not_before" });

            migrationBuilder.CreateIndex(
                name: "IX_link_statements_link_id_assessment_id_originator",
                schema: "portal",
                table: "link_statements",
                columns: new[] { "link_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_member_states_workspace_country",
                schema: "portal",
                table: "member_states",
                columns: new[] { "workspace", "country" });

            migrationBuilder.CreateIndex(
                name: "IX_mentions_assessment_id",
                schema: "portal",
                table: "mentions",
                column: "assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_mentions_colleague_id_organization",
                schema: "portal",
                table: "mentions",
                columns: new[] { "colleague_id", "organization" });

            migrationBuilder.CreateIndex(
                name: "IX_mentions_comment_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "mentions",
                columns: new[] { "comment_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_comments_milestone_id_at",
                schema: "portal",
                table: "milestone_comments",
                columns: new[] { "milestone_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_comments_milestone_id_programme_id_originator",
                schema: "portal",
                table: "milestone_comments",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_comments_programme_id_at",
                schema: "portal",
                table: "milestone_comments",
                columns: new[] { "programme_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_imports_programme_id_originator",
                schema: "portal",
                table: "milestone_imports",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_imports_programme_id_workspace_at",
                schema: "portal",
                table: "milestone_imports",
                columns: new[] { "programme_id", "workspace", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_imports_workspace_state",
                schema: "portal",
                table: "milestone_imports",
                columns: new[] { "workspace", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_links_earlier_id_earlier_programme_id_earlier_originator",
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
                name: "IX_milestone_namings_milestone_id_programme_id_originator",
                schema: "portal",
                table: "milestone_namings",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_namings_milestone_id_workspace",
                schema: "portal",
                table: "milestone_namings",
                columns: new[] { "milestone_id", "workspace" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_milestone_publications_milestone_id_programme_id_originator",
                schema: "portal",
                table: "milestone_publications",
                columns: new[] { "milestone_id", "programme_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_milestone_versions_milestone_id_programme_id_originator",
                schema: "portal",
                table: "milestone_versions",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestone_versions_programme_id",
                schema: "portal",
                table: "milestone_versions",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "IX_milestones_cluster_id_programme_id_originator",
                schema: "portal",
                table: "milestones",
                columns: new[] { "cluster_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_code_due_on_id",
                schema: "portal",
                table: "milestones",
                columns: new[] { "code", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_due_on_code_id",
                schema: "portal",
                table: "milestones",
                columns: new[] { "due_on", "code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_objective_id_programme_id_originator",
                schema: "portal",
                table: "milestones",
                columns: new[] { "objective_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_programme_id_code",
                schema: "portal",
                table: "milestones",
                columns: new[] { "programme_id", "code" },
                unique: true,
                filter: "removed_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_milestones_programme_id_due_on",
                schema: "portal",
                table: "milestones",
                columns: new[] { "programme_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_programme_id_originator",
                schema: "portal",
                table: "milestones",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_milestones_state_due_on_code_id",
                schema: "portal",
                table: "milestones",
                columns: new[] { "state", "due_on", "code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_mutes_officer_id_workspace",
                schema: "portal",
                table: "mutes",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_note_files_note_id",
                schema: "portal",
                table: "note_files",
                column: "note_id");

            migrationBuilder.CreateIndex(
                name: "IX_note_files_note_id_engagement_id_workspace",
                schema: "portal",
                table: "note_files",
                columns: new[] { "note_id", "engagement_id", "workspace" });

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
                name: "IX_objectives_cluster_id_programme_id_originator",
                schema: "portal",
                table: "objectives",
                columns: new[] { "cluster_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_objectives_programme_id_originator",
                schema: "portal",
                table: "objectives",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_observer_consents_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "observer_consents",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_observer_consents_cycle_id_workspace",
                schema: "portal",
                table: "observer_consents",
                columns: new[] { "cycle_id", "workspace" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_officers_invitation_id",
                schema: "portal",
                table: "officers",
                column: "invitation_id",
                unique: true,
                filter: "[invitation_id] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_officers_person_id",
                schema: "portal",
                table: "officers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_officers_workspace_person_id",
                schema: "portal",
                table: "officers",
                columns: new[] { "workspace", "person_id" },
                unique: true,
                filter: "[person_id] IS NOT NULL");

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
                name: "IX_pack_signatures_pack_id_programme_id_originator",
                schema: "portal",
                table: "pack_signatures",
                columns: new[] { "pack_id", "programme_id", "originator" });

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
                name: "IX_parties_assessment_id_originator",
                schema: "portal",
                table: "parties",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_parties_assessment_id_workspace",
                schema: "portal",
                table: "parties",
                columns: new[] { "assessment_id", "workspace" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_parties_invitation_id_originator_workspace",
                schema: "portal",
                table: "parties",
                columns: new[] { "invitation_id", "originator", "workspace" });

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
                name: "IX_practice_cards_milestone_id_programme_id_originator",
                schema: "portal",
                table: "practice_cards",
                columns: new[] { "milestone_id", "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_presences_assessment_id_seen_at",
                schema: "portal",
                table: "presences",
                columns: new[] { "assessment_id", "seen_at" });

            migrationBuilder.CreateIndex(
                name: "IX_presences_officer_id_workspace",
                schema: "portal",
                table: "presences",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_presences_section_id_assessment_id_originator",
                schema: "portal",
                table: "presences",
                columns: new[] { "section_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_answers_invitation_id_originator_workspace",
                schema: "portal",
                table: "programme_answers",
                columns: new[] { "invitation_id", "originator", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programme_invitations_programme_id_originator",
                schema: "portal",
                table: "programme_invitations",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_invitations_programme_id_workspace",
                schema: "portal",
                table: "programme_invitations",
                columns: new[] { "programme_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_invitations_workspace",
                schema: "portal",
                table: "programme_invitations",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_programme_parties_invitation_id_originator_workspace",
                schema: "portal",
                table: "programme_parties",
                columns: new[] { "invitation_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_parties_programme_id_originator",
                schema: "portal",
                table: "programme_parties",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_programme_parties_programme_id_workspace",
                schema: "portal",
                table: "programme_parties",
                columns: new[] { "programme_id", "workspace" },
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_programme_visits_programme_id_originator",
                schema: "portal",
                table: "programme_visits",
                columns: new[] { "programme_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_programmes_originator_number",
                schema: "portal",
                table: "programmes",
                columns: new[] { "originator", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programmes_predecessor_id_originator",
                schema: "portal",
                table: "programmes",
                columns: new[] { "predecessor_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_proposal_decisions_proposal_id_section_id_assessment_id_originator",
                schema: "portal",
                table: "proposal_decisions",
                columns: new[] { "proposal_id", "section_id", "assessment_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_proposal_decisions_section_id_revision",
                schema: "portal",
                table: "proposal_decisions",
                columns: new[] { "section_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "IX_proposals_section_id_assessment_id_originator",
                schema: "portal",
                table: "proposals",
                columns: new[] { "section_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_proposals_section_id_at",
                schema: "portal",
                table: "proposals",
                columns: new[] { "section_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_proposals_section_id_based_on",
                schema: "portal",
                table: "proposals",
                columns: new[] { "section_id", "based_on" });

            migrationBuilder.CreateIndex(
                name: "IX_rating_sheets_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "rating_sheets",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_rating_sheets_cycle_id_workspace",
                schema: "portal",
                table: "rating_sheets",
                columns: new[] { "cycle_id", "workspace" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ratings_cycle_id_code",
                schema: "portal",
                table: "ratings",
                columns: new[] { "cycle_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_ratings_sheet_id_code_actor",
                schema: "portal",
                table: "ratings",
                columns: new[] { "sheet_id", "code", "actor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ratings_sheet_id_cycle_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "ratings",
                columns: new[] { "sheet_id", "cycle_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_recall_answers_release_id_assessment_id_originator_recipient",
                schema: "portal",
                table: "recall_answers",
                columns: new[] { "release_id", "assessment_id", "originator", "recipient" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recalls_recipient",
                schema: "portal",
                table: "recalls",
                column: "recipient");

            migrationBuilder.CreateIndex(
                name: "IX_recommendation_responses_recommendation_id_number",
                schema: "portal",
                table: "recommendation_responses",
                columns: new[] { "recommendation_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recommendation_responses_recommendation_id_programme_id_originator",
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
                name: "IX_reconciliations_indicator_id_milestone_id_programme_id_originator",
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
                name: "IX_record_readers_roundtable_id_originator",
                schema: "portal",
                table: "record_readers",
                columns: new[] { "roundtable_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_release_consents_release_id_assessment_id_originator",
                schema: "portal",
                table: "release_consents",
                columns: new[] { "release_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_release_openings_release_id_assessment_id_originator_recipient",
                schema: "portal",
                table: "release_openings",
                columns: new[] { "release_id", "assessment_id", "originator", "recipient" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_release_readings_release_id_assessment_id_originator_recipient",
                schema: "portal",
                table: "release_readings",
                columns: new[] { "release_id", "assessment_id", "originator", "recipient" });

            migrationBuilder.CreateIndex(
                name: "IX_release_readings_release_id_at",
                schema: "portal",
                table: "release_readings",
                columns: new[] { "release_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_releases_assessment_id_at",
                schema: "portal",
                table: "releases",
                columns: new[] { "assessment_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_releases_edition_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "releases",
                columns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_releases_recipient",
                schema: "portal",
                table: "releases",
                column: "recipient");

            migrationBuilder.CreateIndex(
                name: "IX_remarks_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "remarks",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_remarks_cycle_id_code_at",
                schema: "portal",
                table: "remarks",
                columns: new[] { "cycle_id", "code", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_for_id_workspace",
                schema: "portal",
                table: "reminders",
                columns: new[] { "for_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_officer_id",
                schema: "portal",
                table: "reminders",
                column: "officer_id",
                filter: "read_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_reminders_officer_id_workspace",
                schema: "portal",
                table: "reminders",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_officer_id_again",
                schema: "portal",
                table: "reminders",
                columns: new[] { "workspace", "subject", "subject_id", "occurrence", "stage", "officer_id", "again" },
                unique: true);

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
                name: "IX_retention_postponements_engagement_id",
                schema: "portal",
                table: "retention_postponements",
                column: "engagement_id");

            migrationBuilder.CreateIndex(
                name: "IX_retention_postponements_engagement_id_workspace",
                schema: "portal",
                table: "retention_postponements",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_retention_warnings_engagement_id_class_ends_on",
                schema: "portal",
                table: "retention_warnings",
                columns: new[] { "engagement_id", "class", "ends_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_retention_warnings_engagement_id_workspace",
                schema: "portal",
                table: "retention_warnings",
                columns: new[] { "engagement_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_reveals_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "reveals",
                columns: new[] { "cycle_id", "assessment_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_asker_at",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "asker", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_colleague_id_workspace",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "colleague_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_letter_id",
                schema: "portal",
                table: "review_answers",
                column: "letter_id",
                unique: true,
                filter: "[letter_id] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_reminder_id_officer_id_workspace",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "reminder_id", "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_workspace_subject_id",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "workspace", "subject_id" });

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

            migrationBuilder.CreateIndex(
                name: "IX_round_openings_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "round_openings",
                columns: new[] { "cycle_id", "assessment_id", "originator" });

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

            migrationBuilder.CreateIndex(
                name: "IX_scope_changes_assessment_id_originator",
                schema: "portal",
                table: "scope_changes",
                columns: new[] { "assessment_id", "originator" });

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
                name: "IX_second_looks_cycle_id",
                schema: "portal",
                table: "second_looks",
                column: "cycle_id");

            migrationBuilder.CreateIndex(
                name: "IX_second_looks_rating_id_cycle_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "second_looks",
                columns: new[] { "rating_id", "cycle_id", "assessment_id", "originator", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_section_drafts_officer_id_workspace",
                schema: "portal",
                table: "section_drafts",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_section_drafts_section_id_assessment_id_originator",
                schema: "portal",
                table: "section_drafts",
                columns: new[] { "section_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_section_versions_section_id_assessment_id_originator",
                schema: "portal",
                table: "section_versions",
                columns: new[] { "section_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_sections_assessment_id_originator",
                schema: "portal",
                table: "sections",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_set_answers_cycle_id",
                schema: "portal",
                table: "set_answers",
                column: "cycle_id");

            migrationBuilder.CreateIndex(
                name: "IX_set_answers_sheet_id_cycle_id_assessment_id_originator_workspace",
                schema: "portal",
                table: "set_answers",
                columns: new[] { "sheet_id", "cycle_id", "assessment_id", "originator", "workspace" });

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
                name: "IX_sign_offs_position_id_edition_id_cycle_id_assessment_id_originator_workspace_drafted_by",
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
                name: "IX_silence_extensions_edition_id_cycle_id_assessment_id_originator",
                schema: "portal",
                table: "silence_extensions",
                columns: new[] { "edition_id", "cycle_id", "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_situation_links_other_assessment_id",
                schema: "portal",
                table: "situation_links",
                column: "other_assessment_id");

            migrationBuilder.CreateIndex(
                name: "IX_situation_links_other_id_other_assessment_id_other_originator",
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

            migrationBuilder.CreateIndex(
                name: "IX_stand_ins_absence_id_officer_id_for_id_workspace",
                schema: "portal",
                table: "stand_ins",
                columns: new[] { "absence_id", "officer_id", "for_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_stand_ins_workspace_file_id_at",
                schema: "portal",
                table: "stand_ins",
                columns: new[] { "workspace", "file_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_stand_ins_workspace_subject_id_kind",
                schema: "portal",
                table: "stand_ins",
                columns: new[] { "workspace", "subject_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_status_replies_report_id_milestone_id_programme_id_originator",
                schema: "portal",
                table: "status_replies",
                columns: new[] { "report_id", "milestone_id", "programme_id", "originator" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_status_reports_milestone_id_number",
                schema: "portal",
                table: "status_reports",
                columns: new[] { "milestone_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_status_reports_milestone_id_programme_id_originator",
                schema: "portal",
                table: "status_reports",
                columns: new[] { "milestone_id", "programme_id", "originator" });

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
                name: "actions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "adoptions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "assents",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "attributable_statements",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "confidence_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "confidential_contributions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "conflict_readings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "contribution_replies",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "deliveries",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "destructions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "distribution_notes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "duties",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "edition_annexes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "emergency_ends",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "emergency_notices",
                schema: "portal");

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
                name: "evidence_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_chunks",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_grades",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_links",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "expert_admissions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "extract_approvals",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "extract_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "figures",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "follow_ups",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "framing_notes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "import_chunks",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "import_progress",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "import_steps",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "interlocutors",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "legal_hold_ends",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "letter_steps",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "link_statements",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "member_states",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "mentions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestone_comments",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestone_links",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestone_namings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestone_publications",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestone_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "mutes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "note_files",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "note_signatures",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "observer_consents",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "option_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "pack_signatures",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "participant_lists",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "parties",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "presences",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programme_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programme_parties",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programme_visits",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "proposal_decisions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "recall_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "recommendation_responses",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "reconciliations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "record_readers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "release_consents",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "release_openings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "release_readings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "remarks",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "replication_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "retention_periods",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "retention_postponements",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "retention_warnings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "reveals",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "review_answers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "round_openings",
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
                name: "saved_views",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "scope_changes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "seat_ends",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "second_looks",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "section_drafts",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "set_answers",
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
                name: "stand_ins",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "status_replies",
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
                name: "factor_notes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "confidence_requests",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "contributions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "commitments",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "destruction_proposals",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "duty_orders",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "emergency_openings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_requests",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_files",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "extracts",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestone_imports",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "legal_holds",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "letters",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "situation_links",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "comments",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "tension_options",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "review_packs",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "invitations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programme_invitations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "proposals",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "recalls",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "recommendations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "result_indicators",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "replication_requests",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "roundtable_invitations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "engagement_seats",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "ratings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "positions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "silences",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "absences",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "status_reports",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warning_recipients",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "emergency_requests",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "note_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence_contents",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "reminders",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "situations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "section_versions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "releases",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "review_points",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "practice_cards",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "roundtables",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "seat_orders",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "rating_sheets",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "warnings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "engagement_notes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "evidence",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "officers",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "sections",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "editions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "milestones",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "engagements",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "join_invitations",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "persons",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "cycles",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "objectives",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "workspaces",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "assessments",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "clusters",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "frameworks",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "programmes",
                schema: "portal");
        }
    }
}
