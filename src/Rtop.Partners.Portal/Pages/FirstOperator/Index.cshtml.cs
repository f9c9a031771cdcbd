using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Data.Tenancy;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Workspaces;
using Link = Rtop.Partners.Portal.Security.FirstOperator;

namespace Rtop.Partners.Portal.Pages.FirstOperator;

/// <summary>Makes the first operator from the link that the installation printed.</summary>
[OpenToAll]
[Limited(AddressLimit.SignIn)]
public sealed class IndexModel(AccountsDb accounts, AccountSeals seals, IServiceScopeFactory scopes, PasswordCheck passwords, Sessions sessions, SignInSteps steps) : PortalPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public OperatorForm Form { get; set; } = new();

    /// <summary>Shows the form while the link is good.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct) => await Link.IsGoodAsync(accounts, seals, token, Now, ct) ? Page() : NotFound();

    /// <summary>Makes account and person, uses the link up, and goes on to the second factor.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        if (!await Link.IsGoodAsync(accounts, seals, token, Now, ct)) return NotFound();
        if (!ModelState.IsValid) return NotAccepted();
        Guid made;
        await using (var transaction = await accounts.Database.BeginTransactionAsync(ct))
        {
            if (!await Link.UseAsync(accounts, token, Now, ct)) return NotFound();
            var account = new Account { Id = Guid.NewGuid(), UserName = Form.Email.Trim(), Email = Form.Email.Trim(), EmailConfirmed = true, LockoutEnabled = true, IsOperator = true };
            if (await passwords.CreateAsync(account, Form.Password, ct) is { } wrong) return Refused(wrong.StartsWith("Password", StringComparison.Ordinal) ? "Form.Password" : "Form.Email");
            await SavePersonAsync(account.Id, ct);
            await transaction.CommitAsync(ct);
            made = account.Id;
        }

        await steps.RecordAsync(made, Act.OperatorMade, "", ct);
        await sessions.StartAsync(made, Sessions.MustEnrol, ct);
        return Redirect("/account/second-factor");
    }

    // Everybody writes their own name, the first operator too: no other role of the database is needed for it.
    async Task SavePersonAsync(Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Desk>().Introduce(id);
        var db = scope.Db();
        db.Add(new Person { Id = id, Name = Form.Name.Trim(), Email = Form.Email.Trim(), Zone = "Etc/UTC" });
        db.Record(Act.AccountMade, "account", id);
        await db.SaveChangesAsync(ct);
    }

    Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refused(string field)
    {
        ModelState.AddModelError(field, T[field is "Form.Password" ? "account.password-refused" : "first-operator.email-refused"]);
        return NotAccepted();
    }

    /// <summary>Who it will be.</summary>
    public sealed record OperatorForm
    {
        /// <summary>Name.</summary>
        [Required, StringLength(200), Display(Name = "account.name")]
        public string Name { get; init; } = "";

        /// <summary>E-mail address.</summary>
        [Required, EmailAddress, StringLength(254), Display(Name = "sign-in.email")]
        public string Email { get; init; } = "";

        /// <summary>Passphrase.</summary>
        [Required, StringLength(PasswordCheck.MaxLength, MinimumLength = PasswordCheck.MinLength), Display(Name = "sign-in.password")]
        public string Password { get; init; } = "";

        /// <summary>Passphrase once more: nobody could set this one back.</summary>
        [Required, StringLength(PasswordCheck.MaxLength), Compare(nameof(Password)), Display(Name = "account.password-again")]
        public string Again { get; init; } = "";
    }
}
