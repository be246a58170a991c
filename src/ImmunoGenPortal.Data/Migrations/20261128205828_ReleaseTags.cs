using System;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ImmunoGenPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class ReleaseTags : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReleaseTags",
                columns: table => new
                {
                    ReleaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    IsPublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: true),
                    Partners = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Compounds = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Targets = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Indications = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Amounts = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseTags", x => x.ReleaseId);
                    table.ForeignKey(
                        name: "FK_ReleaseTags_Releases_ReleaseId",
                        column: x => x.ReleaseId,
                        principalTable: "Releases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseTags_Revision",
                table: "ReleaseTags",
                column: "Revision",
                unique: true);

            migrationBuilder.Sql(SearchSchema.CreateWords);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchSchema.DropWords);

            migrationBuilder.DropTable(
                name: "ReleaseTags");
        }
    }
}
