namespace ImmunoGenPortal.Web.Tests.Accounts;

/// <summary>Whom an address is for.</summary>
internal enum Access
{
    /// <summary>Readers: nobody signs in for it.</summary>
    Anyone,

    /// <summary>Curators and admins.</summary>
    Curator,

    Admin,

    /// <summary>Programs with a key that may upload, and nobody else: a browser sends no key by itself.</summary>
    Uploader,

    /// <summary>Curators, admins, and programs with a key that may upload.</summary>
    Follower,
}

/// <summary>Every address of the portal with every method that it has, and whom it is for; style sheets, scripts and pictures are for anyone. A new address belongs here before the tests pass.</summary>
internal static class AccessMatrix
{
    /// <summary>Each at four addresses and among the resources of the API.</summary>
    private static readonly string[] Lists = ["releases", "deals", "payments", "partners", "compounds", "trials", "targets", "indications", "pipeline", "timeline", "differences"];

    /// <summary>"1" stands for each number and "x" for each name that an address takes.</summary>
    private const string Written = """
        Anyone
        GET / /Index /about /account/first-admin /account/invitation /account/login /account/reset /account/second-step /api/v1/about /api/v1/compounds/x /api/v1/deals/x
        GET /api/v1/indications/x /api/v1/partners/x /api/v1/releases/x /api/v1/search /api/v1/targets/x /api/v1/trials/x /api/x /compounds/x /deals/compare /deals/x /docs /feeds/deals.atom
        GET /feeds/releases.atom /health/live /health/ready /indications/x /openapi/x.json /partners/roster /partners/x /releases/x /releases/x/differences/1 /releases/x/original/1
        GET /robots.txt /search /search.atom /search.csv /search.json /search.xlsx /sitemap-1.xml /sitemap.xml /status/1 /suggest.json /targets/x /trials/x /x
        HEAD /x
        POST /account/first-admin /account/invitation /account/login /account/reset /account/second-step /health/live /health/ready
        Curator
        GET /account /account/authenticator /account/logout /account/password /admin /admin/audit /admin/audit.csv /admin/audit.json /admin/corrections /admin/corrections/gold.zip
        GET /admin/edgar /admin/entities /admin/entities/x/x /admin/jobs /admin/jobs/1 /admin/jobs/events /admin/releases /admin/releases/x /admin/releases/x/facts
        GET /admin/health /admin/releases/x/original/1 /admin/releases/x/reread /admin/review /admin/upload
        POST /account/authenticator?handler=Begin /account/authenticator?handler=Off /account/authenticator?handler=On /account/logout /account/password /account?handler=End
        POST /account?handler=Everywhere /admin/corrections?handler=Undo /admin/edgar /admin/entities/x/x?handler=AddName /admin/entities/x/x?handler=Confirm
        POST /admin/entities/x/x?handler=Merge /admin/entities/x/x?handler=RemoveName /admin/entities/x/x?handler=Rename /admin/entities/x/x?handler=Undo /admin/jobs/1?handler=Cancel
        POST /admin/health?handler=Check /admin/jobs/1?handler=Retry /admin/jobs?handler=Reread /admin/releases/x/facts /admin/releases/x/facts?handler=Add /admin/releases/x/facts?handler=Name
        POST /admin/releases/x/facts?handler=Undo /admin/releases/x/reread /admin/releases/x?handler=Detail /admin/releases/x?handler=Lead /admin/releases/x?handler=Restore
        POST /admin/releases/x?handler=Split /admin/releases/x?handler=Withdraw /admin/review /admin/review?handler=Undo /admin/upload /admin/upload?handler=Text
        Admin
        GET /admin/backups /admin/keys /admin/log /admin/users
        POST /admin/backups?handler=Download /admin/backups?handler=Make /admin/log
        POST /admin/keys?handler=Make /admin/keys?handler=Revoke /admin/users?handler=Disable /admin/users?handler=Enable /admin/users?handler=Invite /admin/users?handler=Password
        POST /admin/users?handler=Role /admin/users?handler=SecondStep /admin/users?handler=TakeBack
        Uploader
        POST /api/v1/releases
        Follower
        GET /api/v1/jobs/1
        """;

    /// <summary>By method and address: "GET /deals".</summary>
    public static readonly IReadOnlyDictionary<string, Access> Rows = Read();

    private static Dictionary<string, Access> Read()
    {
        string[] forms = ["/{0}", "/{0}.json", "/{0}.csv", "/{0}.xlsx", "/api/v1/{0}"];
        var rows = Lists.SelectMany(list => forms.Select(form => "GET " + form.Replace("{0}", list, StringComparison.Ordinal))).ToDictionary(row => row, _ => Access.Anyone);
        var access = Access.Anyone;
        foreach (var words in Written.Split('\n').Select(line => line.Trim().Split(' ')))
        {
            if (words.Length == 1)
            {
                access = Enum.Parse<Access>(words[0]);
            }

            foreach (var address in words.Skip(1))
            {
                rows.Add($"{words[0]} {address}", access);
            }
        }

        return rows;
    }
}
