using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;

NativeMemory.Share();

// Started from another folder, the settings lie beside the program.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = File.Exists("appsettings.json") ? null : AppContext.BaseDirectory });
builder.AddPortalLogging();

using var directory = DataDirectory.Open(builder.Configuration["Portal:DataDirectory"]);
TemporaryFiles.KeepIn(directory);
builder.Services.AddPortalData(directory, WritePatience.OfServer);
builder.Services.AddPortalIngestion();
builder.AddPortalAccounts(directory);
builder.AddPortalWeb();

await using var app = builder.Build();
var starting = Task.Run(app.TryStartDatabaseAsync); // each takes a while, and needs nothing of the other
app.UsePortal();
return await starting && await app.TryServeAsync() ? 0 : 1;
