using ImmunoGenPortal.Web.Accounts;

namespace ImmunoGenPortal.Web.Pages.Account;

/// <summary>The link that an admin gave to somebody.</summary>
public sealed class InvitationModel(NewAccounts accounts, SignIn signIn) : NewAccountModel(accounts, signIn, "Your account");
