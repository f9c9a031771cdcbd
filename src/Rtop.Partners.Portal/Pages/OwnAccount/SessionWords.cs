using Rtop.Partners.Data.Accounts;
using Rtop.Partners.Portal.Web.Localization;

namespace Rtop.Partners.Portal.Pages.OwnAccount;

/// <summary>What a session is called by.</summary>
public static class SessionWords
{
    /// <summary>Key of the words for how a session began.</summary>
    public static string MethodKey(Session session) => session.Method switch
    {
        "hwk" => "account.by-passkey",
        "mfa" => "account.by-code",
        _ => "account.by-password",
    };

    /// <summary>Browser and system, as far as the browser said.</summary>
    public static string Device(Session session, Texts texts) => (session.Browser, session.System) switch
    {
        ({ } browser, { } system) => texts["account.browser-on", browser, system],
        (null, null) => texts["account.browser-unknown"],
        var (browser, system) => browser ?? system!,
    };
}
