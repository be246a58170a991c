using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>Identity's store over the portal's database, with two differences: recovery codes are kept as hashes, and whatever changes an account's stamp (password, second step, role, being disabled) ends its sessions.</summary>
internal sealed class AccountStore(PortalDbContext db, IdentityErrorDescriber errors) : UserOnlyStore<Account, PortalDbContext, int>(db, errors)
{
    public override async Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken = default)
    {
        await base.SetSecurityStampAsync(user, stamp, cancellationToken);
        await Context.Sessions.Where(session => session.AccountId == user.Id).ExecuteDeleteAsync(cancellationToken);
    }

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Hashed), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hashed(code), cancellationToken);

    private static string Hashed(string code) => Convert.ToHexString(Secret.Hash(code.Trim().ToUpperInvariant()));
}
