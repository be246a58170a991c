using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ImmunoGenPortal.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddUpLater : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReleaseBands");

            migrationBuilder.DropIndex(
                name: "IX_ReviewEntries_EntityKind_EntityKey",
                table: "ReviewEntries");

            migrationBuilder.DropIndex(
                name: "IX_Claims_CorrectionId",
                table: "Claims");

            migrationBuilder.CreateTable(
                name: "PendingReleases",
                columns: table => new
                {
                    ReleaseId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PendingReleases", x => x.ReleaseId);
                    table.ForeignKey(
                        name: "FK_PendingReleases_Releases_ReleaseId",
                        column: x => x.ReleaseId,
                        principalTable: "Releases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReleaseSketches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReleaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Bands = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseSketches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReleaseSketches_Releases_ReleaseId",
                        column: x => x.ReleaseId,
                        principalTable: "Releases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewEntries_EntityKind_EntityKey",
                table: "ReviewEntries",
                columns: new[] { "EntityKind", "EntityKey" },
                filter: "EntityKind IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_CorrectionId",
                table: "Claims",
                column: "CorrectionId",
                filter: "CorrectionId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseSketches_ReleaseId",
                table: "ReleaseSketches",
                column: "ReleaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PendingReleases");

            migrationBuilder.DropTable(
                name: "ReleaseSketches");

            migrationBuilder.DropIndex(
                name: "IX_ReviewEntries_EntityKind_EntityKey",
                table: "ReviewEntries");

            migrationBuilder.DropIndex(
                name: "IX_Claims_CorrectionId",
                table: "Claims");

            migrationBuilder.CreateTable(
                name: "ReleaseBands",
                columns: table => new
                {
                    ReleaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Band = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseBands", x => new { x.ReleaseId, x.Band });
                    table.ForeignKey(
                        name: "FK_ReleaseBands_Releases_ReleaseId",
                        column: x => x.ReleaseId,
                        principalTable: "Releases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewEntries_EntityKind_EntityKey",
                table: "ReviewEntries",
                columns: new[] { "EntityKind", "EntityKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_CorrectionId",
                table: "Claims",
                column: "CorrectionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseBands_Hash",
                table: "ReleaseBands",
                column: "Hash");
        }
    }
}
