using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class RatingsByCode : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ratings_cycle_id",
                schema: "portal",
                table: "ratings");

            migrationBuilder.CreateIndex(
                name: "IX_ratings_cycle_id_code",
                schema: "portal",
                table: "ratings",
                columns: new[] { "cycle_id", "code" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ratings_cycle_id_code",
                schema: "portal",
                table: "ratings");

            migrationBuilder.CreateIndex(
                name: "IX_ratings_cycle_id",
                schema: "portal",
                table: "ratings",
                column: "cycle_id");
        }
    }
}
