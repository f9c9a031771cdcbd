using Microsoft.AspNetCore.Identity;
using Rtop.Partners.Data;
using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Portal.Demonstration;

/// <summary>What <c>portal demo</c> does, and the first start of an installation with the demonstration.</summary>
public static class DemonstrationVerb
{
    /// <summary>Loads the demonstration into an empty database and returns the sentence that says what was done. Throws <see cref="InstallationFault"/>.</summary>
    public static async Task<string> RunAsync(IServiceProvider services, IDatabase database, CancellationToken ct)
    {
        if (!services.GetRequiredService<PortalOptions>().Demo)
            throw new InstallationFault("The demonstration is switched off here, and its accounts share one known passphrase: set Demo__Enabled to true and run the command again, never on a database for real use.");

        using var scope = services.CreateScope();
        var loader = new DemonstrationLoader(database, scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>(), services.GetRequiredService<ISealing>(), services.GetRequiredService<AccountSeals>());
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        return await loader.LoadAsync(today, ct)
            ? "The demonstration is loaded."
            : "There is data in the database already; nothing was changed.";
    }
}
