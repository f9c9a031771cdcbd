using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>A letter with its steps, for the part of a page that shows its life.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Zone">In which zone times are said.</param>
/// <param name="Why">Whether it may be said why it was dropped: to its reader alone.</param>
public sealed record LifeOfLetter(Letter Letter, TimeZoneInfo Zone, bool Why);
