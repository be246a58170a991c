using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ImmunoGenPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class PackedTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(PackingSchema.DropSearchBefore);

            migrationBuilder.CreateTable(
                name: "ReleaseTexts",
                columns: table => new
                {
                    ReleaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseTexts", x => x.ReleaseId);
                    table.ForeignKey(
                        name: "FK_ReleaseTexts_Releases_ReleaseId",
                        column: x => x.ReleaseId,
                        principalTable: "Releases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql(PackingSchema.Pack);
            migrationBuilder.Sql(PackingSchema.CreateSearch);
            migrationBuilder.Sql(PackingSchema.CreateInsert);
            migrationBuilder.Sql(PackingSchema.FillSearch);
            migrationBuilder.Sql(SearchSchema.CreateWords);
            migrationBuilder.Sql(EmptyPages.Mark);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(PackingSchema.DropSearch);
            migrationBuilder.Sql(PackingSchema.Unpack);

            migrationBuilder.DropTable(
                name: "ReleaseTexts");

            migrationBuilder.Sql(PackingSchema.CreateSearchBefore);
        }
    }
}
