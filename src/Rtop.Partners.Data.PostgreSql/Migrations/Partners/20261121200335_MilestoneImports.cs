using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class MilestoneImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_milestones_programme_id_code",
                schema: "portal",
                table: "milestones");

            migrationBuilder.CreateTable(
                name: "milestone_imports",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    added = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    fault_count = table.Column<int>(type: "integer", nullable: false),
                    digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    fault_lines = table.Column<string>(type: "text", nullable: false),
                    change_lines = table.Column<string>(type: "text", nullable: false),
                    obstacle = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    changed_since = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
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
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_chunks",
                schema: "portal",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_chunks", x => new { x.import_id, x.number });
                    table.ForeignKey(
                        name: "FK_import_chunks_milestone_imports_import_id_programme_id_orig~",
                        columns: x => new { x.import_id, x.programme_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "milestone_imports",
                        principalColumns: new[] { "id", "programme_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_progress",
                schema: "portal",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    done = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_progress", x => x.import_id);
                    table.ForeignKey(
                        name: "FK_import_progress_milestone_imports_import_id_programme_id_or~",
                        columns: x => new { x.import_id, x.programme_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "milestone_imports",
                        principalColumns: new[] { "id", "programme_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_steps",
                schema: "portal",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    milestone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    left_at = table.Column<int>(type: "integer", nullable: false),
                    before = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_steps", x => new { x.import_id, x.milestone_id });
                    table.ForeignKey(
                        name: "FK_import_steps_milestone_imports_import_id_programme_id_origi~",
                        columns: x => new { x.import_id, x.programme_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "milestone_imports",
                        principalColumns: new[] { "id", "programme_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_import_steps_milestones_milestone_id_programme_id_originator",
                        columns: x => new { x.milestone_id, x.programme_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "milestones",
                        principalColumns: new[] { "id", "programme_id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "IX_milestones_programme_id_code",
                schema: "portal",
                table: "milestones",
                columns: new[] { "programme_id", "code" },
                unique: true,
                filter: "removed_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_milestones_state_due_on_code_id",
                schema: "portal",
                table: "milestones",
                columns: new[] { "state", "due_on", "code", "id" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "milestone_imports",
                schema: "portal");

            migrationBuilder.DropIndex(
                name: "IX_milestones_code_due_on_id",
                schema: "portal",
                table: "milestones");

            migrationBuilder.DropIndex(
                name: "IX_milestones_due_on_code_id",
                schema: "portal",
                table: "milestones");

            migrationBuilder.DropIndex(
                name: "IX_milestones_programme_id_code",
                schema: "portal",
                table: "milestones");

            migrationBuilder.DropIndex(
                name: "IX_milestones_state_due_on_code_id",
                schema: "portal",
                table: "milestones");

            migrationBuilder.CreateIndex(
                name: "IX_milestones_programme_id_code",
                schema: "portal",
                table: "milestones",
                columns: new[] { "programme_id", "code" },
                unique: true);
        }
    }
}
