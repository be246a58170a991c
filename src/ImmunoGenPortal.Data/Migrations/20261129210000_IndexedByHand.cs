using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ImmunoGenPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class IndexedByHand : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(PackingSchema.DropInsert);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(PackingSchema.CreateInsert);
        }
    }
}
