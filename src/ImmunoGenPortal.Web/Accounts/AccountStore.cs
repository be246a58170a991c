using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>Identity's store over the portal's database, with one difference: recovery codes are kept as hashes.</summary>
internal sealed class AccountStore(PortalDbContext db, IdentityErrorDescriber errors) : UserOnlyStore<Account, PortalDbContext, int>(db, errors)
{
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Hashed), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hashed(code), cancellationToken);

    private static string Hashed(string code) => Convert.ToHexString(Secret.Hash(code.Trim().ToUpperInvariant()));
}
