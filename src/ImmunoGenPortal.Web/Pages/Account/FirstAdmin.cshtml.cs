using ImmunoGenPortal.Web.Accounts;

namespace ImmunoGenPortal.Web.Pages.Account;

/// <summary>The link that the portal prints at start while it has no admin.</summary>
public sealed class FirstAdminModel(NewAccounts accounts, SignIn signIn) : NewAccountModel(accounts, signIn, "The first admin");
