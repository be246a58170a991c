using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ImmunoGenPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class OneIndexOfBands : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(CuratorSchema.OneIndexOfBands);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
